<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="31"/>
        <source>Only %1 are held beside the position.</source>
        <translation>ポジション以外に保有しているのは %1 だけです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="46"/>
        <source>%1 of balance</source>
        <translation>残高の %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="48"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>上限 (残高の %1) を超えています。保有は続けられますが、上限を下回るまで買い増しはできません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="68"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1 は %2 建てでは取引されていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="71"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 の価格は現在不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="75"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>この銘柄で取引所が受け付ける条件はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="89"/>
        <source>Adopt</source>
        <translation>ポジション化</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="92"/>
        <source>No %1 is held beside the positions.</source>
        <translation>ポジション以外に %1 の保有はありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="96"/>
        <source>%1 held · mark %2</source>
        <translation>保有 %1 · マーク %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="111"/>
        <source>&amp;Adopt %1</source>
        <translation>%1をポジション化(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="77"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>停止はここからは決して解除できません。この電話を持っているのが誰かわからないためです。チェックリストを確認できる場所で、人が氏名を記録して解除します: デスクトップ、または breakwater clear-stop --approver NAME。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="85"/>
        <source>/status – state, balance and today&apos;s result
/positions – what is open, and its stops
/stop REASON – emergency stop: blocks entries, cancels them, closes every position
/help – this
A stop is not cleared from here.</source>
        <translation>/status – 状態、残高、本日の損益
/positions – 保有ポジションとそのストップ
/stop 理由 – 緊急停止: 新規注文をブロックして取り消し、全ポジションを決済
/help – このヘルプ
停止はここからは解除できません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="93"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>何も停止していません。理由が必要です。/stop 理由</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="98"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>【停止を設定できませんでした】デスクトップまたは breakwater emergency-stop を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="107"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>すでに停止しています。停止者 %1: %2。以前より緩くなった制限はありません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="108"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>【停止】新規注文は一切出ません。取消と決済を開始します。理由: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="110"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>このメッセージの送信は %1、今回の起動は %2 です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="119"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>エンジンは %1 秒間応答がありません。以下は %2 時点の情報です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="126"/>
        <location filename="../core/alerts/chat_desk.cpp" line="154"/>
        <source>The engine has not started yet.</source>
        <translation>エンジンはまだ起動していません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="135"/>
        <source>The account is not known.</source>
        <translation>口座の状態は不明です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="137"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>残高 %1 %2、純資産 %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today&apos;s result is not known.</source>
        <translation>本日の損益は不明です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Today %1</source>
        <translation>本日 %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="144"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>本日 %1 (%2)、日次損失の上限まで残り: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="146"/>
        <source>Open positions: %1</source>
        <translation>保有ポジション: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="163"/>
        <location filename="../core/alerts/chat_desk.cpp" line="166"/>
        <location filename="../core/alerts/chat_desk.cpp" line="170"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>stop %1</source>
        <translation>ストップ %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="165"/>
        <source>NO STOP for %1 s</source>
        <translation>【ストップなし】%1 秒間</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="167"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2、マーク %3、残高の %4、%5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="168"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3 @ %4、マーク %5、残高の %6、損益 %7、%8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="173"/>
        <source>No position is open.</source>
        <translation>保有ポジションはありません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="43"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater が起動しました: %1、%2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="48"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater が終了しました。現在、口座を監視しているものはありません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="53"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>(ほか %1 件は保留中: 1 時間に最大 %2 件。)</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="58"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 は保護ストップがない状態が %2 秒続いています。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="63"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>緊急停止は解除されました。新規注文が再び可能です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="68"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>取引所に %1 秒間到達できていません。保有ポジション: %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="73"/>
        <source>The exchange is reached again.</source>
        <translation>取引所に再び到達できるようになりました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="78"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>エンジンは %1 秒間応答がありません。緊急停止はエンジンがなくても機能します。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="83"/>
        <source>The engine answers again.</source>
        <translation>エンジンが再び応答しています。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="88"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>ジャーナルに書き込めません。新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="93"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>Breakwater を経由していない動きがありました。今回の起動での累計: 注文 %1、約定 %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="100"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 は上限を超えています: 残高の %2、上限は %3。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="102"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 は上限を超えています: %2 %3、残高の %4、上限は %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="109"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>本日の損失が上限の %1% に達しました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="111"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>本日の損失は %1 %2: 上限 %4 の %3%。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="116"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>注文 %1 / %2 件取消、ポジション %3 / %4 件決済</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="121"/>
        <source>entries are blocked.</source>
        <translation>新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="123"/>
        <source>cancelling; %1.</source>
        <translation>取消中、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="125"/>
        <source>closing; %1.</source>
        <translation>決済中、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="127"/>
        <source>verifying; %1.</source>
        <translation>確認中、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>verified flat; %1.</source>
        <translation>フラット確認済み、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>done: no entry is open; %1.</source>
        <translation>完了: 未約定の新規注文なし、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>【ラッチ済み・未送信】%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>the exchange is not reached.</source>
        <translation>取引所に到達できません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="138"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>【緊急停止】(%1) 停止者 %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="143"/>
        <source>Emergency stop: %1</source>
        <translation>緊急停止: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 at %2.</source>
        <translation>%1 を %2 で買いました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 at %2.</source>
        <translation>%1 を %2 で売りました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>%1 %2 を %3 で買いました: %4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>%1 %2 を %3 で売りました: %4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="160"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>直近 %1 分間に拒否された新規注文: %2 件、最後: %3 (%4)。</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/alerts_presenter.cpp" line="19"/>
        <source>%1 is not reached, %n waiting: %2</source>
        <translation>
            <numerusform>%1 に届いていません、%n 件待機中: %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="22"/>
        <source>%1 cannot be heard: %2</source>
        <translation>%1 からの受信ができません: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: nothing sent yet</source>
        <translation>%1: まだ何も送信していません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="27"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1: 到達確認 %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="43"/>
        <source>Alerts: %1</source>
        <translation>アラート: %1</translation>
    </message>
</context>
<context>
    <name>BaselinePresenter</name>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="27"/>
        <source>A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved.</source>
        <translation>監視が止まっている間に 00:00 UTC をまたいでポジションを保有していたため、その時点の残高を証明できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="29"/>
        <source>The day&apos;s start is known by now, %1: there is nothing left to accept.</source>
        <translation>当日の開始値は %1 と判明しました。承認する対象はもうありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="30"/>
        <source>The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.</source>
        <translation>提案は無効になりました。新しい日が始まったか、残高を再計算中です。承認する対象はありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="41"/>
        <source>at most %1 (%2 of the balance)</source>
        <translation>最大 %1 (残高の %2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>&amp;Accept %1</source>
        <translation>%1を承認(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>Nothing to accept</source>
        <translation>承認対象なし</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="48"/>
        <source>%1 at %2 UTC, %3 from the start of the day</source>
        <translation>%2 UTC 時点で %1、当日開始時から %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="49"/>
        <source>%1 at %2 UTC</source>
        <translation>%2 UTC 時点で %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="53"/>
        <source>%1 (%2) below the highest shown before</source>
        <translation>それまでに表示された最高値より %1（%2）下</translation>
    </message>
</context>
<context>
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="24"/>
        <source>The stop has finished</source>
        <translation>停止処理が完了している</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="28"/>
        <source>verified flat by two fresh reads</source>
        <translation>最新の読み取り 2 回でフラットを確認</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="29"/>
        <source>done at level “%1”</source>
        <translation>レベル「%1」で完了</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="32"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>ラッチ済み・未送信: 取引所への経路がありません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="35"/>
        <source>the engine has not taken it up</source>
        <translation>エンジンがまだ受け付けていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="41"/>
        <source>still running: %1, %2</source>
        <translation>処理中: %1、%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="42"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>注文 %1 / %n 件取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="43"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>ポジション %1 / %n 件決済</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="51"/>
        <source>Data is fresh</source>
        <translation>データが最新である</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="60"/>
        <source>the account has not been read</source>
        <translation>口座がまだ読み取られていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="62"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>口座データは %1 前のもの、上限は %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>stale prices: %1</source>
        <translation>鮮度切れの価格: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="67"/>
        <source>account %1 old</source>
        <translation>口座データは %1 前</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="74"/>
        <source>Reconciled with the exchange</source>
        <translation>取引所と照合済みである</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="79"/>
        <source>nothing is open between us</source>
        <translation>未解決の差異なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="91"/>
        <source>No unprotected position</source>
        <translation>無保護のポジションがない</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="92"/>
        <source>without a working stop: %1</source>
        <translation>有効なストップなし: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>no position is open</source>
        <translation>保有ポジションなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>every position has a working stop</source>
        <translation>全ポジションに有効なストップあり</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="100"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>ジャーナル正常、当日開始値が判明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="101"/>
        <source>the journal cannot be written</source>
        <translation>ジャーナルに書き込めません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>当日開始時の純資産が証明されていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="103"/>
        <source>the day began at %1 %2</source>
        <translation>当日開始値 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="109"/>
        <source>Daily loss is inside its limit</source>
        <translation>日次損失が上限内である</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>today&apos;s loss is not known</source>
        <translation>本日の損失は不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="113"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>本日上限に達しました。00:00 UTC まで決済のみ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="115"/>
        <source>%1 %2 past the limit</source>
        <translation>上限を %1 %2 超過</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="118"/>
        <source>%1 %2 left to the limit</source>
        <translation>上限まで残り %1 %2</translation>
    </message>
</context>
<context>
    <name>ClosePresenter</name>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="46"/>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="46"/>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="50"/>
        <source>%1 %2 · entry %3 · mark %4 (stale, %5 old)</source>
        <translation>%1 %2 · エントリー %3 · マーク %4 (鮮度切れ、%5 前)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="51"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · エントリー %3 · マーク %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="70"/>
        <source>Clipped to the position: %1.</source>
        <translation>ポジションの数量までに制限: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="74"/>
        <source>Rounded down to the step: %1.</source>
        <translation>数量単位に切り捨て: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="77"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>取引所の数量単位未満です。決済できるものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="89"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>この銘柄で取引所が受け付ける条件は不明です。成行で決済してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="123"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>マーク価格以下です。すぐに約定します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="124"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>マーク価格以上です。すぐに約定します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="136"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2 (手数料 %3 控除後)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="142"/>
        <source>0 % of balance: the position is flat</source>
        <translation>残高の 0%: ポジションはフラット</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="145"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>残高の %1 (%2 %3)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="155"/>
        <source>It has no stop.</source>
        <translation>ストップがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="156"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>ストップがありません。%1 が無保護のまま残ります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>%1 のストップは注文が約定するまで有効です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="162"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>%1 のストップは、ポジションがフラットになり次第取り消されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="163"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>%1 のストップは残りの %2 を引き続き保護します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>%1 or better</source>
        <translation>%1 またはより有利</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark, stale)</source>
        <translation>約 %1 (マーク、鮮度切れ)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark)</source>
        <translation>約 %1 (マーク)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="187"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="236"/>
        <source>Close</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at market</source>
        <translation>%1 を成行決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at %2 or better</source>
        <translation>%1 を %2 の指値で決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at a limit</source>
        <translation>%1 を指値決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="239"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 はフラットです。決済するものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="257"/>
        <source>A reason is required.</source>
        <translation>理由が必要です。</translation>
    </message>
</context>
<context>
    <name>CoursePresenter</name>
    <message>
        <location filename="../ui/presenters/course_presenter.cpp" line="92"/>
        <source>The course begins when the mark price is known.</source>
        <translation>マーク価格が分かると推移が始まります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/course_presenter.cpp" line="105"/>
        <source>Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.</source>
        <translation>
            <numerusform>%n 分間のマーク価格：%1 から %2 の間。破線：エントリー、点線：ストップ。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="39"/>
        <source>resets in %1</source>
        <translation>リセットまで %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="45"/>
        <source>nothing more at risk at the stops</source>
        <translation>ストップ時の追加リスクなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="49"/>
        <source>%1 at risk if every stop is hit: more than is left</source>
        <translation>全ストップ約定時のリスク %1: 残りを超過</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="50"/>
        <source>%1 of it at risk if every stop is hit</source>
        <translation>うち全ストップ約定時のリスク %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="62"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>取引と入出金履歴による検算は現在できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>取引と入出金履歴による検算は一致: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="66"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>取引と入出金履歴による検算が【不一致】: %1。新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>本日上限に達し、%1 超過しました。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="78"/>
        <source>The limit was reached today and not passed.</source>
        <translation>本日上限に達しましたが、超過はしていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="80"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>ピーク %1 から %2 低下。低下が %3 に達すると緊急停止が作動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="82"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>純資産のピークはまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="89"/>
        <source>Daily loss limit reached, %1 past it · no entries until 00:00 UTC · %2</source>
        <translation>日次損失の上限に到達、%1 超過 · 00:00 UTC まで新規注文不可 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="92"/>
        <source>%1 left to the limit · %2 · %3</source>
        <translation>上限まで残り %1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="115"/>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="116"/>
        <source>The day&apos;s starting balance is not proved yet, so today&apos;s loss is unknown and no entry passes.</source>
        <translation>当日の開始残高が未証明のため、本日の損失は不明で、新規注文は一切通りません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="126"/>
        <source>If everything were closed now: %1 %2. The day began with %3.</source>
        <translation>今すべて決済した場合: %1 %2。当日の開始値: %3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="128"/>
        <source>limit %1 (%2)</source>
        <translation>上限 %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="132"/>
        <source>%1  stale</source>
        <translation>%1  鮮度切れ</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>残高が不明、または残っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>注文自体がこのままでは送信できないため、判定していません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="74"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>当日開始時の純資産が証明されていないため、本日の損失は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="82"/>
        <source>refused (%1).</source>
        <translation>拒否 (%1)。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="90"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 は残高の %2 になります。上限は %3 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="92"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>%1 になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="100"/>
        <source>the exposure cannot be computed.</source>
        <translation>エクスポージャーを計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="106"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>全ポジションと未約定の新規注文の合計が %1 になります。上限 (残高から準備分を引いた額) は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="112"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>全エクスポージャーの合計を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="113"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>%1 のエクスポージャーが不明なため、合計も不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>ストップまでの値動きと往復の手数料で %1 の損失になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="122"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>ストップ時の損失を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>この注文と全ポジション・未約定の新規注文がすべてストップに達すると、本日の損失は %1 になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="131"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>各ストップでの損失を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="143"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>再び決済できる最小数量は %1 で、%2 の残高が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="145"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>再び決済できる最小数量は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 は成行で決済できません。取引所の最小数量は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>最大 %1 を 1 回の成行注文で決済する必要が生じます。取引所の最大数量は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 は成行で全量を決済できません。取引所は %2 の倍数のみ受け付けます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>ストップが、取引所の受け付ける価格の範囲外です。範囲の限界は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>取引所の呼値単位ではストップが %1 になり、%2 を越えた位置ではなくなります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="168"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>ストップ時の評価額は %1 になります。取引所は %2 以上の注文を受け付けます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="170"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>再び決済できるかどうかを計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>価格を比較するための %1 のマーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>%1 の最良気配が不合理なため、成行注文の約定価格は誰にもわかりません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="182"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>価格はマーク価格から %1 離れています。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="184"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>マーク価格との乖離を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>本日 %1 回目の新規注文になります。上限は %2 回です。次の取引日は 00:00 UTC に始まります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>1 時間以内で %1 回目の新規注文になります。上限は %2 回です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="198"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>前回の新規注文は %1 前です。次は %2 経過後に可能です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="200"/>
        <source>how many entries were sent is not known.</source>
        <translation>送信済みの新規注文数は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>本日 %1 連敗中です。%2 連敗から、次の取引日 (00:00 UTC) まで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="209"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>連敗数は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>取引所の注文・リクエスト制限をまだ読み取っていないため、決済用の残り枠は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>%3 のうち新規注文に使える %2 に対して %1 回目の使用になります。残りは決済用に確保されています。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="221"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>取引所の制限の使用量が不合理な値です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>%1 のレバレッジをまだ読み取っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 は取引所で %2 倍に設定されています。上限は %3 倍です。引き下げてください。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="233"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>%1 のレバレッジが不合理な値です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>the account has not been read yet.</source>
        <translation>口座をまだ読み取っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>there is no mark price.</source>
        <translation>マーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>%1 has no mark price.</source>
        <translation>%1 のマーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="248"/>
        <source>the account</source>
        <translation>口座データ</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>the mark price of %1</source>
        <translation>%1 のマーク価格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="250"/>
        <source>the mark price</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>%1 is too old.</source>
        <translation>%1が古すぎます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="255"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>時計が戻ったため、%1の経過時間は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="257"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1は %2 前のものです。上限は %3 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>an entry needs a stop price.</source>
        <translation>新規注文にはストップ価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>the stop price must be above zero.</source>
        <translation>ストップ価格は 0 より大きい必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>ストップを比較するための %1 のマーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>ストップはエントリー価格の損失側に置く必要があります。買いならその下、売りならその上です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>マーク価格がすでにストップを越えているため、すぐに発動します。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>not judged without a limit price.</source>
        <translation>指値価格がないため判定していません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="281"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>ストップはエントリー価格から %1 離れています。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="283"/>
        <source>its distance cannot be computed.</source>
        <translation>距離を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>本日上限に達しました。次の取引日 (00:00 UTC) まで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>今すべて決済すると本日の損失は %1 になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="295"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>本日の損失を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>%1 件目のポジションになります。上限は %2 件です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="303"/>
        <source>there are too many.</source>
        <translation>件数が多すぎます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="304"/>
        <source>how many there are is not known.</source>
        <translation>件数は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="312"/>
        <source>the exchange would not take this order.</source>
        <translation>取引所はこの注文を受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="336"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="380"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>ラッチ済みです。人が氏名を記録して解除するまで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="382"/>
        <source>the engine is not ready for entries.</source>
        <translation>エンジンは新規注文の準備ができていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="383"/>
        <source>entries wait for: %1.</source>
        <translation>新規注文は待機中: %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="385"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>今回の起動では実資金での取引が確認されていません。人による確認が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="417"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>口座のポジションモードをまだ読み取っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="418"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>口座がヘッジモードです。新規注文にはワンウェイモードが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="420"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>デスクトップ以外からの注文のため、オペレーターの承認を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="422"/>
        <source>this order could open or turn a position.</source>
        <translation>この注文はポジションを建てる、または反転させるおそれがあります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="25"/>
        <source>not latched.</source>
        <translation>ラッチされていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="27"/>
        <source>reconciled with the exchange.</source>
        <translation>取引所と照合済みです。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="29"/>
        <source>trading, and the order has the form that the exchange takes.</source>
        <translation>取引可能で、注文は取引所が受け付ける形式です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="31"/>
        <source>confirmed for this run, or needing nobody to.</source>
        <translation>今回の起動で確認済み、または確認不要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="33"/>
        <source>one-way.</source>
        <translation>ワンウェイです。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="35"/>
        <source>no approval is awaited.</source>
        <translation>承認待ちはありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="37"/>
        <source>it can only reduce the position.</source>
        <translation>ポジションを減らすだけの注文です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="41"/>
        <source>it could leave again at its stop.</source>
        <translation>ストップ時に再び決済できます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="45"/>
        <source>off.</source>
        <translation>オフ。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="62"/>
        <source>within its limit.</source>
        <translation>上限内です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="64"/>
        <source>%1 of %2, %3 left.</source>
        <translation>%1 / %2、残り %3。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="65"/>
        <source>%1 of %2.</source>
        <translation>%1 / %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="126"/>
        <source>Emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="128"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="130"/>
        <source>Fresh data</source>
        <translation>データ鮮度</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="132"/>
        <source>Symbol and form</source>
        <translation>銘柄と形式</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="134"/>
        <source>Position size</source>
        <translation>ポジションサイズ</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="136"/>
        <source>Open positions</source>
        <translation>保有ポジション数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="138"/>
        <source>Stop loss</source>
        <translation>ストップロス</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="140"/>
        <source>Daily loss</source>
        <translation>日次損失</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="142"/>
        <source>Exit only</source>
        <translation>決済専用</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="144"/>
        <source>Confirmed run</source>
        <translation>起動の確認</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="146"/>
        <source>Total exposure</source>
        <translation>総エクスポージャー</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="148"/>
        <source>Way out</source>
        <translation>決済可能性</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="150"/>
        <source>Risk of the trade</source>
        <translation>取引リスク</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="152"/>
        <source>Daily loss at the stops</source>
        <translation>ストップ時の日次損失</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="154"/>
        <source>Price collar</source>
        <translation>価格乖離制限</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="156"/>
        <source>Number of entries</source>
        <translation>新規注文の回数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="158"/>
        <source>Losses in a row</source>
        <translation>連敗数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="160"/>
        <source>Exchange limits</source>
        <translation>取引所の制限</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="162"/>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="164"/>
        <source>Position mode</source>
        <translation>ポジションモード</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="166"/>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="173"/>
        <location filename="../ui/denial_text.cpp" line="178"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="187"/>
        <source>Largest that passes: %1.</source>
        <translation>通過する最大数量: %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="193"/>
        <source>No size passes now.</source>
        <translation>現在通過する数量はありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="209"/>
        <source>Refused: no rule judged this order.</source>
        <translation>拒否: この注文を判定したルールがありません。</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="29"/>
        <source>Protective stop</source>
        <translation>保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="30"/>
        <source>Guard of the stops</source>
        <translation>ストップの監視</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="31"/>
        <source>Clearing a stop</source>
        <translation>停止の解除</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="32"/>
        <source>Position of others</source>
        <translation>外部のポジション</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="49"/>
        <source>refused: no stop</source>
        <translation>拒否：ストップなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="50"/>
        <source>refused: too far away</source>
        <translation>拒否：離れすぎ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="51"/>
        <source>refused: over the limit</source>
        <translation>拒否：上限超過</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="52"/>
        <source>refused: worth too little</source>
        <translation>拒否：金額が小さすぎ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="53"/>
        <source>refused: stopped</source>
        <translation>拒否：停止中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="54"/>
        <source>trades again</source>
        <translation>取引を再開</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="76"/>
        <source>No drill was passed yet: a live mode needs one of the last %n day(s).</source>
        <translation>
            <numerusform>訓練の合格記録がありません。実資金モードには直近 %n 日以内の合格が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="81"/>
        <source>The drill that passed is of a time to come, %1 UTC: it does not count.</source>
        <translation>合格した訓練の日時が未来 (%1 UTC) のため、有効とみなされません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="84"/>
        <source>Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.</source>
        <translation>
            <numerusform>最後の合格は %1 UTC で、%n 日を超えています。実資金モードには新しい合格が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="87"/>
        <source>Passed at %1 UTC; it holds for %n more whole day(s).</source>
        <translation>
            <numerusform>%1 UTC に合格。あと丸 %n 日有効です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="97"/>
        <source>%1: %2, but %3</source>
        <translation>%1: 期待 %2、実際 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✔ passed</source>
        <translation>✔ 合格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✖ not passed</source>
        <translation>✖ 不合格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="129"/>
        <source>The record of the drills cannot be read.</source>
        <translation>訓練の記録を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="11"/>
        <source>flat, where an engine runs</source>
        <translation>フラット (エンジン稼働中の場合)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="12"/>
        <source>No engine runs; what was held in %1 stays in that account.</source>
        <translation>エンジンは動作していません。%1 での保有分はその口座に残ります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="13"/>
        <source>not flat</source>
        <translation>フラットではない</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="14"/>
        <source>Whether the account is flat is not known: no engine runs, or it has not read the account yet.</source>
        <translation>口座がフラットかどうか不明です。エンジンが動作していないか、まだ口座を読み取っていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="15"/>
        <source>Nothing is held and no entry rests.</source>
        <translation>保有はなく、未約定の新規注文もありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="16"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>モードを移行できるのは、保有ポジションも未約定の新規注文もない時だけです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="17"/>
        <source>Whether the emergency stop is latched is not known: no engine runs.</source>
        <translation>緊急停止がラッチ済みかどうか不明です。エンジンが動作していません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="18"/>
        <source>No emergency stop is latched.</source>
        <translation>緊急停止はラッチされていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="19"/>
        <source>The emergency stop has to be cleared by a person first.</source>
        <translation>先に人が緊急停止を解除する必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="20"/>
        <source>The account at the exchange was not checked.</source>
        <translation>取引所の口座はチェックされていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="21"/>
        <source>The account was checked.</source>
        <translation>口座をチェックしました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="22"/>
        <source>in %1</source>
        <translation>%1 モード</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="23"/>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="24"/>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="25"/>
        <source>%1 days with trades %2.</source>
        <translation>取引のあった日数 (%2): %1 日。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="26"/>
        <source>%1 trades were closed %2.</source>
        <translation>決済済みの取引 (%2): %1 件。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="27"/>
        <source>%1 of the trades won.</source>
        <translation>勝率は %1 です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="28"/>
        <source>No trade was closed, so there is no win rate.</source>
        <translation>決済済みの取引がないため、勝率はありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="29"/>
        <source>What was won is %1 times what was lost.</source>
        <translation>利益の合計は損失の合計の %1 倍です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="30"/>
        <source>No trade lost.</source>
        <translation>負け取引はありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="31"/>
        <source>There are no trades to tell a profit factor from.</source>
        <translation>プロフィットファクターを算出できる取引がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="32"/>
        <source>The deepest fall of equity was %1.</source>
        <translation>純資産の最大の低下は %1 でした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="33"/>
        <source>The course of equity is not known.</source>
        <translation>純資産の推移は不明です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="34"/>
        <source>passed within 7 days</source>
        <translation>7 日以内に合格</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="35"/>
        <source>No drill was passed yet: breakwater drill fires every limit against the paper exchange.</source>
        <translation>訓練の合格記録がありません。breakwater drill はペーパー取引所に対してすべての制限を作動させます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="36"/>
        <source>%1 days ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="37"/>
        <source>Every limit fired in a drill of the last seven days.</source>
        <translation>直近 7 日以内の訓練で、すべての制限が作動しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="38"/>
        <source>The last drill that passed is too long ago.</source>
        <translation>最後に合格した訓練から日数が経ちすぎています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="39"/>
        <source>Alerts leave this machine.</source>
        <translation>アラートはこの PC の外に送信されます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="40"/>
        <source>Nobody would be told: set up Telegram or a webhook.</source>
        <translation>誰にも通知されません。Telegram または webhook を設定してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="41"/>
        <source>The change of mode could not be written to %1: %2.</source>
        <translation>モードの変更を %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="42"/>
        <source>Not switched to %1: %2.</source>
        <translation>%1 に移行しませんでした: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="43"/>
        <source>a check failed</source>
        <translation>チェック不合格</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="44"/>
        <source>the account is not flat</source>
        <translation>口座がフラットではありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="45"/>
        <source>Ending in order; it starts again in %1.</source>
        <translation>正常に終了します。%1 で再び起動します。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="46"/>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="47"/>
        <source>Scenario “incident”: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.</source>
        <translation>シナリオ「incident」: ストップがなく、上限を超えたポジション。ここでは Breakwater は自動でストップを置かず、判断を求めます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="49"/>
        <source>&apos;%1&apos; is not a symbol; write BTC/USDT or BTCUSDT.</source>
        <translation>「%1」は銘柄ではありません。BTC/USDT または BTCUSDT のように入力してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="50"/>
        <source>There is no market &apos;%1&apos;; usdm and spot are.</source>
        <translation>市場「%1」はありません。usdm と spot があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="51"/>
        <source>%1: the exchange&apos;s %2 make no sense.</source>
        <translation>%1: 取引所の%2が不合理です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="52"/>
        <source>price limits</source>
        <translation>価格の制限</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="53"/>
        <source>quantity limits</source>
        <translation>数量の制限</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="54"/>
        <source>minimum value or price band</source>
        <translation>最小額または価格帯</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="55"/>
        <source>limits together (their product cannot be held exactly)</source>
        <translation>制限の組み合わせ (積を正確に保持できません)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="56"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>%2 の価格は %1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="57"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>%3 の価格は %1 以上 %2 以下でなければなりません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="58"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>%2 の数量は %1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="59"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>数量が最小注文数量 %1 %2 を下回っています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="60"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>数量が最大注文数量 %1 %2 を超えています (成行は %3)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="61"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>注文金額が取引所の %3 の最小額 %1 %2 を下回っています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="62"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>注文金額が取引所の %3 の最大額 %1 %2 を超えています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="63"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>価格が、取引所が %1 のマーク価格の前後に認める範囲の外にあります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="65"/>
        <source>The latch file %1: %2.</source>
        <translation>ラッチファイル %1: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="66"/>
        <source>The latch file is damaged.</source>
        <translation>ラッチファイルが破損しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="67"/>
        <source>The latch file is not open.</source>
        <translation>ラッチファイルが開かれていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="68"/>
        <source>The latch file cannot be read: %1.</source>
        <translation>ラッチファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="69"/>
        <source>There is no latch file at %1.</source>
        <translation>%1 にラッチファイルがありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="70"/>
        <source>Another stop came in meanwhile; look at it before clearing.</source>
        <translation>その間に別の停止が入りました。解除の前に確認してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="71"/>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="72"/>
        <source>is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="73"/>
        <source>cannot be synced</source>
        <translation>同期できません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="74"/>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="75"/>
        <source>The journal %1 cannot be %2: another process is writing to it.</source>
        <translation>ジャーナル %1 の%2ができません: 別のプロセスが書き込み中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="76"/>
        <source>The journal %1 cannot be %2: %3.</source>
        <translation>ジャーナル %1 の%2ができません: %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="77"/>
        <source>The journal %1 is damaged: %2.</source>
        <translation>ジャーナル %1 が破損しています: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="78"/>
        <source>The journal %1 is being written to by another process.</source>
        <translation>ジャーナル %1 には別のプロセスが書き込み中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="79"/>
        <source>The journal %1 was moved or deleted while it was in use.</source>
        <translation>ジャーナル %1 が使用中に移動または削除されました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="80"/>
        <source>The journal %1 holds a record that this process did not write.</source>
        <translation>ジャーナル %1 に、このプロセスが書き込んでいない記録があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="81"/>
        <source>A &apos;%1&apos; record of %2 bytes is too large for the journal.</source>
        <translation>「%1」の記録 (%2 バイト) はジャーナルには大きすぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="83"/>
        <source>the webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="84"/>
        <source>the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="85"/>
        <source>the alert command</source>
        <translation>アラートコマンド</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="86"/>
        <source>It was ended by a signal.</source>
        <translation>シグナルにより終了しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="87"/>
        <source>It ended with %1.</source>
        <translation>%1 で終了しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="88"/>
        <source>It could not be started.</source>
        <translation>起動できませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="89"/>
        <source>It did not end within %1 s and was killed.</source>
        <translation>%1 秒以内に終了しなかったため、強制終了しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="90"/>
        <source>There is no session bus.</source>
        <translation>セッションバスがありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="91"/>
        <source>Nobody shows notifications (%1).</source>
        <translation>通知を表示するものがありません (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="92"/>
        <source>Telegram was not reached.</source>
        <translation>Telegram に到達できませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="93"/>
        <source>Telegram answered %1 without words.</source>
        <translation>Telegram が %1 を返しましたが、説明がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="94"/>
        <source>Telegram refused it (%1): %2</source>
        <translation>Telegram に拒否されました (%1): %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="95"/>
        <source>Telegram answered something that is no list of updates.</source>
        <translation>Telegram の応答が更新のリストではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="96"/>
        <source>It was not reached.</source>
        <translation>到達できませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="97"/>
        <source>It answered %1.</source>
        <translation>応答: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="11"/>
        <source>The connection to the exchange was closed.</source>
        <translation>取引所との接続が閉じられました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="12"/>
        <source>The order was blocked by the emergency stop and was not sent.</source>
        <translation>注文は緊急停止によりブロックされ、送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="13"/>
        <source>The exchange asked for a pause of %1 more seconds; the request was not sent.</source>
        <translation>取引所からあと %1 秒の休止を求められています。リクエストは送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="14"/>
        <source>The exchange&apos;s limit of requests is used up for %1 more seconds; the request was not sent.</source>
        <translation>取引所のリクエスト上限をあと %1 秒間使い切っています。リクエストは送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="15"/>
        <source>The exchange keeps three months of history; what is older cannot be read any more.</source>
        <translation>取引所が保存する履歴は 3 か月分です。それより古いものはもう読み取れません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="16"/>
        <source>An internal error stopped a request: %1</source>
        <translation>内部エラーによりリクエストが停止しました: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="17"/>
        <source>The exchange&apos;s answer is not JSON.</source>
        <translation>取引所の応答が JSON ではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="18"/>
        <source>The exchange answered about another order than was asked for.</source>
        <translation>取引所が、照会したものとは別の注文について応答しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="19"/>
        <source>The exchange answered %1: %2</source>
        <translation>取引所の応答 %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="20"/>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="21"/>
        <source>The exchange&apos;s host answered HTTP %1 with something that is not the exchange&apos;s protocol.</source>
        <translation>取引所のホストが HTTP %1 で、取引所のプロトコルではない内容を返しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="22"/>
        <source>The exchange asks for fewer requests.</source>
        <translation>取引所がリクエストを減らすよう求めています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="23"/>
        <source>The exchange&apos;s answer is too large.</source>
        <translation>取引所の応答が大きすぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="24"/>
        <source>The exchange did not answer in time.</source>
        <translation>取引所から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="25"/>
        <source>The connection to the exchange failed: %1.</source>
        <translation>取引所との接続に失敗しました: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="26"/>
        <source>No API secret is set, so nothing can be signed.</source>
        <translation>API シークレットが設定されていないため、何も署名できません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="27"/>
        <source>The request could not be signed.</source>
        <translation>リクエストに署名できませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="28"/>
        <source>The exchange closed the stream.</source>
        <translation>取引所がストリームを閉じました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="29"/>
        <source>The exchange closed the stream: %1</source>
        <translation>取引所がストリームを閉じました: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="30"/>
        <source>The stream failed: %1</source>
        <translation>ストリームが失敗しました: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="31"/>
        <source>The exchange sent a binary message, which is no part of its protocol.</source>
        <translation>取引所がバイナリメッセージを送信しました。これはプロトコルに含まれません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="32"/>
        <source>The exchange did not accept the stream in time.</source>
        <translation>取引所が時間内にストリームを受け付けませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="33"/>
        <source>The stream fell silent: nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>ストリームが途絶えました: %1 秒間、ping への応答を含め何も届いていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="34"/>
        <source>The stream is open but delivers nothing.</source>
        <translation>ストリームは開いていますが、何も配信されません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="35"/>
        <source>The history has more rows in one millisecond than a page holds.</source>
        <translation>履歴の 1 ミリ秒あたりの行数が、1 ページに収まる数を超えています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="36"/>
        <source>The history is longer than can be read.</source>
        <translation>履歴が長すぎて読み取れません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="37"/>
        <source>The WebSocket API is open but answers nothing.</source>
        <translation>WebSocket API は開いていますが、何も応答しません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="38"/>
        <source>The WebSocket API is not connected.</source>
        <translation>WebSocket API は接続されていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="39"/>
        <source>Too many requests wait for the WebSocket API&apos;s answers.</source>
        <translation>WebSocket API の応答待ちのリクエストが多すぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="40"/>
        <source>The exchange takes no more bytes.</source>
        <translation>取引所がこれ以上のデータを受け取りません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="41"/>
        <source>The exchange answered a request that was never made.</source>
        <translation>取引所が、送信していないリクエストに応答しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="42"/>
        <source>The exchange&apos;s WebSocket API sent %1.</source>
        <translation>取引所の WebSocket API からの異常な受信: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="43"/>
        <source>an answer without a number or a status</source>
        <translation>番号またはステータスのない応答</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="44"/>
        <source>an answer without a result or an error</source>
        <translation>結果もエラーもない応答</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="45"/>
        <source>something that is no JSON object</source>
        <translation>JSON オブジェクトではないもの</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="46"/>
        <source>a refusal of no request in particular: %1 %2</source>
        <translation>特定のリクエストに対するものではない拒否: %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="47"/>
        <source>neither an answer nor an event</source>
        <translation>応答でもイベントでもないもの</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="48"/>
        <source>A subscription could not be sent.</source>
        <translation>購読を送信できませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="49"/>
        <source>The account&apos;s stream was interrupted: %1</source>
        <translation>口座のストリームが中断しました: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="50"/>
        <source>The exchange no longer knows the stream&apos;s key.</source>
        <translation>取引所はストリームのキーをすでに認識していません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="51"/>
        <source>The exchange let the stream&apos;s key expire.</source>
        <translation>取引所がストリームのキーを失効させました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="52"/>
        <source>The exchange ended the account&apos;s stream.</source>
        <translation>取引所が口座のストリームを終了しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="53"/>
        <source>Spot tells of the account on its WebSocket API only, and no address of it is known.</source>
        <translation>現物の口座情報は WebSocket API でのみ提供されますが、そのアドレスが不明です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="55"/>
        <source>The exchange&apos;s candle %1.</source>
        <translation>取引所のローソク足データ: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="56"/>
        <source>is not in a list</source>
        <translation>リスト形式ではありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="57"/>
        <source>has no opening time and price</source>
        <translation>始値の時刻と価格がありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="58"/>
        <source>opens at no price</source>
        <translation>始値がありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="59"/>
        <source>The exchange has no candle of %1.</source>
        <translation>取引所に %1 のローソク足がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="60"/>
        <source>%1: the exchange states no %2.</source>
        <translation>%1: 取引所の情報に %2 がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="61"/>
        <source>The exchange&apos;s description has no list of symbols.</source>
        <translation>取引所の説明情報に銘柄のリストがありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="62"/>
        <source>An event of the exchange (%1) has no usable %2.</source>
        <translation>取引所のイベント (%1) に使用可能な %2 がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="63"/>
        <source>The exchange&apos;s list of %1 is not a list.</source>
        <translation>取引所の %1 のリストがリスト形式ではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="64"/>
        <source>The exchange&apos;s %1 is not an object.</source>
        <translation>取引所の %1 がオブジェクトではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="65"/>
        <source>The exchange&apos;s %1 has no usable %2.</source>
        <translation>取引所の %1 に使用可能な %2 がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="66"/>
        <source>The exchange&apos;s order has no usable side.</source>
        <translation>取引所の注文に使用可能な売買方向がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="67"/>
        <source>The exchange&apos;s position of %1 has no usable entryPrice.</source>
        <translation>取引所の %1 のポジションに使用可能な entryPrice がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="68"/>
        <source>The exchange states an impossible leverage of %1.</source>
        <translation>取引所が %1 というあり得ないレバレッジを示しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="69"/>
        <source>The exchange&apos;s order has a status that is not known.</source>
        <translation>取引所の注文のステータスが未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="70"/>
        <source>The exchange&apos;s order has an impossible id or quantity.</source>
        <translation>取引所の注文の ID または数量があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="71"/>
        <source>The exchange&apos;s conditional order has a status that is not known.</source>
        <translation>取引所の条件付き注文のステータスが未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="72"/>
        <source>The exchange&apos;s conditional order has an impossible id or quantity.</source>
        <translation>取引所の条件付き注文の ID または数量があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="73"/>
        <source>The exchange&apos;s stop of %1 has no usable triggerPrice.</source>
        <translation>取引所の %1 のストップに使用可能な triggerPrice がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="74"/>
        <source>The exchange&apos;s cancel answer does not say that it was done.</source>
        <translation>取引所の取消応答に、取消が実行されたことが示されていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="75"/>
        <source>The exchange answered about another countdown than was asked for.</source>
        <translation>取引所が、照会したものとは別のカウントダウンについて応答しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="76"/>
        <source>The exchange&apos;s list of balances is not a list.</source>
        <translation>取引所の残高のリストがリスト形式ではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="77"/>
        <source>The exchange&apos;s list of balances has no %1.</source>
        <translation>取引所の残高のリストに %1 がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="78"/>
        <source>The exchange answered with another leverage than was asked for.</source>
        <translation>取引所が、要求したものとは別のレバレッジを返しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="79"/>
        <source>A frame of the exchange&apos;s stream is not readable.</source>
        <translation>取引所のストリームのフレームを読み取れません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="80"/>
        <source>The exchange refused a subscription: %1</source>
        <translation>取引所が購読を拒否しました: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="81"/>
        <source>A frame of the exchange&apos;s stream is neither an event nor an answer.</source>
        <translation>取引所のストリームのフレームがイベントでも応答でもありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="82"/>
        <source>An order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>取引所の注文更新の売買方向、ステータス、ID または数量が未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="83"/>
        <source>A fill of the exchange has no usable price or commission asset.</source>
        <translation>取引所の約定に使用可能な価格または手数料資産がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="84"/>
        <source>The exchange executed an order of %1 without naming a trade.</source>
        <translation>取引所が %1 の注文を執行しましたが、約定を示していません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="85"/>
        <source>A conditional order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>取引所の条件付き注文の更新の売買方向、ステータス、ID または数量が未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="86"/>
        <source>A position of %1 came without an entry price.</source>
        <translation>%1 のポジションにエントリー価格がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="87"/>
        <source>The exchange&apos;s trade of %1 has an impossible id, price or quantity.</source>
        <translation>取引所の %1 の約定の ID、価格または数量があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="88"/>
        <source>The exchange states a transfer below zero.</source>
        <translation>取引所が 0 未満の資金移動を示しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="89"/>
        <source>The exchange&apos;s withdrawal has no usable applyTime.</source>
        <translation>取引所の出金に使用可能な applyTime がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="90"/>
        <source>The exchange&apos;s withdrawal has an impossible fee.</source>
        <translation>取引所の出金の手数料があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="91"/>
        <source>The exchange&apos;s best prices of %1 are below zero.</source>
        <translation>取引所の %1 の最良気配が 0 未満です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="92"/>
        <source>The exchange states an impossible balance of %1.</source>
        <translation>取引所が %1 のあり得ない残高を示しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="93"/>
        <source>The exchange states an impossible %1.</source>
        <translation>取引所が示す %1 があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="94"/>
        <source>%1: the exchange&apos;s limits of value or price make no sense.</source>
        <translation>%1: 取引所の金額または価格の制限が不合理です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="95"/>
        <source>An order of the exchange&apos;s list has no usable orderId.</source>
        <translation>取引所のリストの注文に使用可能な orderId がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="96"/>
        <source>The exchange&apos;s order has a side or a status that is not known.</source>
        <translation>取引所の注文の売買方向またはステータスが未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="97"/>
        <source>The exchange&apos;s order %1 is not a conditional one.</source>
        <translation>取引所の注文 %1 は条件付き注文ではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="98"/>
        <source>The exchange&apos;s order list has a status that is not known.</source>
        <translation>取引所の注文リストのステータスが未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="99"/>
        <source>The exchange&apos;s order list has no usable orderListId.</source>
        <translation>取引所の注文リストに使用可能な orderListId がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="100"/>
        <source>The exchange&apos;s order of %1 has an impossible id, price or quantity.</source>
        <translation>取引所の %1 の注文の ID、価格または数量があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="101"/>
        <source>An order update of the exchange has a side or a status that is not known.</source>
        <translation>取引所の注文更新の売買方向またはステータスが未知のものです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="102"/>
        <source>An order update of the exchange has an impossible quantity.</source>
        <translation>取引所の注文更新の数量があり得ない値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="103"/>
        <source>What is free of %1 was changed from outside the market.</source>
        <translation>%1 の利用可能残高が市場取引以外で変動しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="105"/>
        <source>The exchange did not say whether the key has the right &apos;%1&apos;.</source>
        <translation>取引所は、キーに権限「%1」があるかどうかを示しませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="106"/>
        <source>The key may not read the account: allow reading for it.</source>
        <translation>このキーでは口座を読み取れません。読み取りを許可してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="107"/>
        <source>The key may not trade futures: allow futures for it.</source>
        <translation>このキーでは先物を取引できません。先物を許可してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="108"/>
        <source>The key may not trade on spot: allow spot trading for it.</source>
        <translation>このキーでは現物を取引できません。現物取引を許可してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="109"/>
        <source>The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it.</source>
        <translation>このキーは出金が可能です。盗まれると資金を奪われます。出金権限を外してください。取引には不要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="110"/>
        <source>it may withdraw, which was allowed by name</source>
        <translation>出金が可能です (明示的に許可済み)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="111"/>
        <source>it may transfer between accounts, which trading does not need</source>
        <translation>口座間の資金移動が可能です (取引には不要です)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="112"/>
        <source>it is bound to no address: bind it, or it loses the right to trade after about 90 days</source>
        <translation>アドレスに紐付けられていません。紐付けないと約 90 日後に取引権限を失います</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="113"/>
        <source>The key may read and trade, and nothing else.</source>
        <translation>このキーは読み取りと取引のみが可能です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="114"/>
        <source>The key may trade, but %1.</source>
        <translation>このキーは取引が可能ですが、次の点に注意してください: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="115"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms).</source>
        <translation>この PC の時計は取引所より %1 ms 進んでいます (往復 %2 ms)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="116"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms).</source>
        <translation>この PC の時計は取引所より %1 ms 遅れています (往復 %2 ms)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="117"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>この PC の時計は取引所より %1 ms 進んでいます (往復 %2 ms)。リクエストは補正されますが、PC の時刻を合わせてください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="118"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>この PC の時計は取引所より %1 ms 遅れています (往復 %2 ms)。リクエストは補正されますが、PC の時刻を合わせてください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="119"/>
        <source>This key belongs to %1, and %2 was asked: keys of one are unknown to the other. Keys for %2 are made at %3.</source>
        <translation>このキーは %1 のものですが、要求先は %2 です。一方のキーは他方では認識されません。%2 のキーは %3 で作成します。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="120"/>
        <source>The exchange knows the key, but the secret does not belong to it (%1).</source>
        <translation>取引所はこのキーを認識していますが、シークレットが一致しません (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="121"/>
        <source>%1 does not know this key, or not from this address, or not for this market (%2). Keys for it are made at %3.</source>
        <translation>%1 はこのキーを認識していないか、このアドレスまたはこの市場では認めていません (%2)。キーは %3 で作成します。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="122"/>
        <source>%1 is not traded here, or its filters make no sense</source>
        <translation>%1 はここでは取引されていないか、フィルターが不合理です</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="123"/>
        <source>%1 is not open for trading now</source>
        <translation>%1 は現在取引できません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="124"/>
        <source>%1 symbols are listed with their filters.</source>
        <translation>%1 銘柄がフィルターとともに掲載されています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="125"/>
        <source>The account is in hedge mode: positions are shown and can be exited, entries need one-way mode.</source>
        <translation>口座がヘッジモードです。ポジションの表示と決済はできますが、新規注文にはワンウェイモードが必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="126"/>
        <source>The account is in one-way mode.</source>
        <translation>口座はワンウェイモードです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="127"/>
        <source>What the key may do could not be read: %1</source>
        <translation>キーの権限を読み取れませんでした: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="128"/>
        <source>An internal error stopped the checks: %1</source>
        <translation>内部エラーによりチェックが停止しました: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="129"/>
        <source>%1 knows the key.</source>
        <translation>%1 はこのキーを認識しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="130"/>
        <source>What the key may do cannot be read where it is used; whether it may withdraw is not known.</source>
        <translation>使用先ではキーの権限を読み取れません。出金が可能かどうかは不明です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="131"/>
        <source>%1 does not tell what a key may do, and nothing there is worth taking.</source>
        <translation>%1 ではキーの権限が示されませんが、奪われる価値のあるものはありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="132"/>
        <source>The account could not be read: %1</source>
        <translation>口座を読み取れませんでした: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="133"/>
        <source>Mode %1 needs keys, which are made at %2: %3</source>
        <translation>モード %1 にはキーが必要です。キーは %2 で作成します: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="135"/>
        <source>The private key file %1 is not a regular file.</source>
        <translation>秘密鍵ファイル %1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="136"/>
        <source>The private key file %1 belongs to another user.</source>
        <translation>秘密鍵ファイル %1 は別のユーザーの所有です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="137"/>
        <source>The private key file %1 may be read by others (mode %2); make it 0600.</source>
        <translation>秘密鍵ファイル %1 は他のユーザーも読み取れます (モード %2)。0600 に変更してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="138"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="139"/>
        <source>%1 is too large to be a key.</source>
        <translation>%1 はキーとしては大きすぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="140"/>
        <source>The private key file %1 cannot be opened: %2.</source>
        <translation>秘密鍵ファイル %1 を開けません: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="141"/>
        <source>The private key file %1 cannot be looked at.</source>
        <translation>秘密鍵ファイル %1 を確認できません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="142"/>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>ファイル %1 に PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="143"/>
        <source>The API key from %1 is empty, too long or has characters that no key has.</source>
        <translation>%1 の API キーが空、長すぎる、またはキーに使われない文字を含んでいます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="144"/>
        <source>The secret from %1 cannot be used: %2</source>
        <translation>%1 のシークレットは使用できません: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="145"/>
        <source>BINANCE_API_SECRET and BINANCE_PRIVATE_KEY_FILE are both set; a key has one secret.</source>
        <translation>BINANCE_API_SECRET と BINANCE_PRIVATE_KEY_FILE が両方設定されています。キーのシークレットは 1 つだけです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="146"/>
        <source>BINANCE_API_KEY is not set, but the secret that belongs to it is.</source>
        <translation>BINANCE_API_KEY が設定されていませんが、対応するシークレットは設定されています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="147"/>
        <source>BINANCE_API_KEY is set, but neither BINANCE_API_SECRET nor BINANCE_PRIVATE_KEY_FILE is.</source>
        <translation>BINANCE_API_KEY は設定されていますが、BINANCE_API_SECRET も BINANCE_PRIVATE_KEY_FILE も設定されていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="148"/>
        <source>the environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="149"/>
        <source>the system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="150"/>
        <source>The private key is encrypted with a pass phrase; Breakwater takes an unencrypted one, readable by nobody else.</source>
        <translation>秘密鍵がパスフレーズで暗号化されています。Breakwater には、暗号化されておらず、他の誰も読み取れない鍵が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="151"/>
        <source>The PEM text is not a private key that can be read.</source>
        <translation>PEM テキストは読み取り可能な秘密鍵ではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="152"/>
        <source>The private key is of a kind that Binance does not take; Ed25519 and RSA are.</source>
        <translation>Binance が受け付けない種類の秘密鍵です。Ed25519 と RSA が使用できます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="153"/>
        <source>The RSA key has %1 bits; Binance takes %2 and more.</source>
        <translation>RSA 鍵は %1 ビットです。Binance では %2 ビット以上が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="154"/>
        <source>What %1 gave is not a key and its secret: the API key belongs in the first line, the secret below it.</source>
        <translation>%1 の内容がキーとシークレットではありません。1 行目に API キー、その下にシークレットを記述してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="155"/>
        <source>The secret from %1 is too large to be kept.</source>
        <translation>%1 のシークレットは保管するには大きすぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="156"/>
        <source>no keys for %1; %2. A locked keychain looks like an empty one.</source>
        <translation>%1 のキーがありません。%2。ロックされたキーチェーンは空のように見えます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="157"/>
        <source>no keys for %1; %2. %3</source>
        <translation>%1 のキーがありません。%2。%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="158"/>
        <source>set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: breakwater keys store --mode %1 --market %2</source>
        <translation>BINANCE_API_KEY と、BINANCE_API_SECRET または BINANCE_PRIVATE_KEY_FILE を設定するか、システムのキーチェーンに保管してください: breakwater keys store --mode %1 --market %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="159"/>
        <source>The system keychain gives out no keys for %1; a locked one looks like an empty one.</source>
        <translation>システムのキーチェーンから %1 のキーを取得できません。ロックされたキーチェーンは空のように見えます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="160"/>
        <source>The system keychain is locked, or its use was denied.</source>
        <translation>システムのキーチェーンがロックされているか、使用が拒否されました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="161"/>
        <source>There is no system keychain on this machine.</source>
        <translation>この PC にはシステムのキーチェーンがありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="162"/>
        <source>No system keychain can be used here (%1).</source>
        <translation>ここではシステムのキーチェーンを使用できません (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="163"/>
        <source>The system keychain did not answer within %1 s; it may be locked and wait for its password.</source>
        <translation>システムのキーチェーンが %1 秒以内に応答しませんでした。ロックされ、パスワードを待っている可能性があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="164"/>
        <source>What the system keychain holds for %1 is too large to be keys.</source>
        <translation>システムのキーチェーンにある %1 の内容は、キーとしては大きすぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="11"/>
        <source>Started in %1 mode.</source>
        <translation>%1 モードで起動しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="12"/>
        <source>Still stopped: %1 (by engine).</source>
        <translation>引き続き停止中: %1 (停止者: エンジン)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="13"/>
        <source>Still stopped: %1 (by %2).</source>
        <translation>引き続き停止中: %1 (停止者: %2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="14"/>
        <source>The journal can be written again.</source>
        <translation>ジャーナルに再び書き込めるようになりました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="15"/>
        <source>The journal cannot be written: %1 Entries are blocked; exits and stops work.</source>
        <translation>ジャーナルに書き込めません: %1 新規注文はブロックされています。決済とストップは機能します。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="16"/>
        <source>Ending in order; positions keep their stops at the exchange.</source>
        <translation>正常に終了します。ポジションのストップは取引所に残ります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="17"/>
        <source>the workstation&apos;s clock moved by %1 ms.</source>
        <translation>PC の時計が %1 ms 動きました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="18"/>
        <source>the event queue was full.</source>
        <translation>イベントキューが満杯でした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="19"/>
        <source>%1 records could not be journalled.</source>
        <translation>%1 件の記録をジャーナルに書き込めませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="20"/>
        <source>the journal cannot be written.</source>
        <translation>ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="21"/>
        <source>the journal cannot be written, so no entry leaves.</source>
        <translation>ジャーナルに書き込めないため、新規注文は一切出ません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="22"/>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="23"/>
        <source>internal error: %1</source>
        <translation>内部エラー: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="24"/>
        <source>Internal error: %1</source>
        <translation>内部エラー: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="26"/>
        <source>%1 entries wait for approval already; nothing was sent.</source>
        <translation>すでに %1 件の新規注文が承認待ちです。何も送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="27"/>
        <source>An entry waits for approval: %1 (asked by %2).</source>
        <translation>新規注文が承認待ちです: %1 (依頼者 %2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="28"/>
        <source>It waits for a person&apos;s approval as %1, for %2 s.</source>
        <translation>%1 として人の承認を待っています (%2 秒間)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="29"/>
        <source>It waits for a person&apos;s approval as %1; nothing was added.</source>
        <translation>%1 として人の承認を待っています。追加されたものはありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="30"/>
        <source>Approving or declining an entry needs a name.</source>
        <translation>新規注文の承認または却下には氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="31"/>
        <source>No entry %1 waits for approval.</source>
        <translation>承認待ちの新規注文 %1 はありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="32"/>
        <source>declined by %1</source>
        <translation>%1 が却下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="33"/>
        <source>Declined: nothing was sent.</source>
        <translation>却下しました: 何も送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="34"/>
        <source>the emergency stop was pulled</source>
        <translation>緊急停止が作動しました</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="35"/>
        <source>nobody approved it within %1 s</source>
        <translation>%1 秒以内に誰も承認しませんでした</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="36"/>
        <source>asked by %1, approved by %2</source>
        <translation>依頼者 %1、承認者 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="37"/>
        <source>asked by %1, approved by %2; %3</source>
        <translation>依頼者 %1、承認者 %2、%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="38"/>
        <source>asked by %1; %2</source>
        <translation>依頼者 %1、%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="39"/>
        <source>asked by %1</source>
        <translation>依頼者 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="40"/>
        <source>asked by %1, was %2x</source>
        <translation>依頼者 %1、変更前 %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="41"/>
        <source>%1 Asked by %2.</source>
        <translation>%1 依頼者: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="42"/>
        <source>%1 was not sent: %2.</source>
        <translation>%1 は送信されませんでした: %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="44"/>
        <source>The exchange&apos;s countdown for %1 could not be set: %2</source>
        <translation>取引所の %1 のカウントダウンを設定できませんでした: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="45"/>
        <source>no answer.</source>
        <translation>応答なし。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="46"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 は再び上限内になりました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="47"/>
        <source>%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.</source>
        <translation>%1 は上限を超えています: %2 は残高の %3%、上限は %4 %5。この銘柄の新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="48"/>
        <source>The market stream is silent. Entries are blocked.</source>
        <translation>市場ストリームが途絶えています。新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="49"/>
        <source>The market stream speaks again.</source>
        <translation>市場ストリームが再開しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="50"/>
        <source>The time of this computer and that of the exchange&apos;s prices differ by more than %1 s. Entries are blocked; the day goes by the exchange.</source>
        <translation>この PC と取引所の価格の時刻の差が %1 秒を超えています。新規注文はブロックされています。日付の区切りは取引所の時刻に従います。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="51"/>
        <source>This computer and the exchange agree about the time again.</source>
        <translation>この PC と取引所の時刻が再び一致しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="53"/>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 成行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="54"/>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="55"/>
        <source>stop %1</source>
        <translation>ストップ %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="56"/>
        <source>no stop</source>
        <translation>ストップなし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="57"/>
        <source>take-profit %1</source>
        <translation>利確 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="58"/>
        <source>This client_order_id was used for another order, %1.</source>
        <translation>この client_order_id は別の注文 %1 に使用済みです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="59"/>
        <source>Sent before, as order %1; it has not ended yet. Nothing was sent again.</source>
        <translation>注文 %1 として送信済みで、まだ終了していません。再送信はしていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="60"/>
        <source>Sent before, as order %1, and ended: %2. Nothing was sent again.</source>
        <translation>注文 %1 として送信済みで、終了しています: %2。再送信はしていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="61"/>
        <source>it never reached the exchange</source>
        <translation>取引所に届いていません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="62"/>
        <source>Refused: nothing was sent.</source>
        <translation>拒否: 何も送信されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="63"/>
        <source>This is the only protective stop of %1; move it instead.</source>
        <translation>これは %1 の唯一の保護ストップです。取消ではなく移動してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="64"/>
        <source>Cancel sent.</source>
        <translation>取消を送信しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="65"/>
        <source>There is no open order %1.</source>
        <translation>未約定の注文 %1 はありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="66"/>
        <source>Cancel of %1 asked by %2.</source>
        <translation>%1 の取消を %2 が依頼しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="67"/>
        <source>Cancel of %1: %2</source>
        <translation>%1 の取消: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="68"/>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="69"/>
        <source>The fate of order %1 is not known (%2); it counts in full and is being looked up.</source>
        <translation>注文 %1 の結果は不明です (%2)。全量を有効とみなし、照会中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="70"/>
        <source>The exchange&apos;s answer did not arrive; the order is being looked up.</source>
        <translation>取引所の応答が届きませんでした。注文を照会中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="71"/>
        <source>Accepted by the exchange: %1.</source>
        <translation>取引所が受理: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="72"/>
        <source>Order %1 was refused: %2</source>
        <translation>注文 %1 は拒否されました: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="73"/>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="74"/>
        <source>The exchange refused: %1</source>
        <translation>取引所が拒否: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="75"/>
        <source>Order %1 was never placed.</source>
        <translation>注文 %1 は発注されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="76"/>
        <source>The order never reached the exchange.</source>
        <translation>注文は取引所に届きませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="77"/>
        <source>%1 %2 %3: %4, %5 filled</source>
        <translation>%1 %2 %3: %4、約定 %5</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="78"/>
        <source>%1 %2 %3: %4, %5 filled at %6</source>
        <translation>%1 %2 %3: %4、%6 で %5 約定</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="79"/>
        <source>%1 %2 at %3: %4, %5.</source>
        <translation>%1 %2 @ %3: %4、%5。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="80"/>
        <source>%1 %2 at %3: %4.</source>
        <translation>%1 %2 @ %3: %4。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="81"/>
        <source>An order that did not come through Breakwater: %1 %2 %3.</source>
        <translation>Breakwater を経由していない注文: %1 %2 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="83"/>
        <source>%1 is not known to the exchange.</source>
        <translation>%1 は取引所にありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="84"/>
        <source>%1 is not on the list of allowed symbols.</source>
        <translation>%1 は許可された銘柄のリストにありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="85"/>
        <source>%1 is not trading at the exchange now.</source>
        <translation>%1 は現在取引所で取引されていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="86"/>
        <source>%1 is not quoted and margined in %2.</source>
        <translation>%1 は建て通貨・証拠金通貨が %2 ではありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="87"/>
        <source>On spot nothing can be sold short: entries buy, and %1 is sold by closing its position.</source>
        <translation>現物では空売りできません。新規注文は買いのみで、%1 の売却はポジションの決済で行います。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="88"/>
        <source>The exchange lets nobody hold more than %1 %2, open buys included; %3 are held or being bought.</source>
        <translation>取引所で保有できる上限は未約定の買いを含めて %1 %2 です。保有または買付中: %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="89"/>
        <source>%1 has %2 conditional orders, as many as the exchange takes: there is no room for the stop.</source>
        <translation>%1 の条件付き注文は %2 件で、取引所の上限に達しています。ストップを置く余地がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="90"/>
        <source>The mark price of %1 is not known.</source>
        <translation>%1 のマーク価格は不明です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="91"/>
        <source>The mark price of %1 is above the highest price that the exchange allows.</source>
        <translation>%1 のマーク価格が、取引所の認める最高価格を超えています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="92"/>
        <source>A limit order needs a price.</source>
        <translation>指値注文には価格が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="94"/>
        <source>%1 % of today&apos;s loss limit is used: %2 of %3 %4.</source>
        <translation>本日の損失上限の %1% を使用しています: %2 / %3 %4。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="95"/>
        <source>daily loss %1 of %2 %3</source>
        <translation>日次損失 %1 / %2 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="96"/>
        <source>The day&apos;s loss limit is reached: %1. Only exits until 00:00 UTC.</source>
        <translation>日次損失の上限に達しました: %1。00:00 UTC まで決済のみ可能です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="97"/>
        <source>Everything is closed: the day stands at %1 %4, the loss limit was %2, past it by %3.</source>
        <translation>すべて決済しました: 本日の損益 %1 %4、損失の上限 %2、超過 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="98"/>
        <source>The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a named person accepts %1 as the day&apos;s start, or until 00:00 UTC.</source>
        <translation>00:00 の残高を証明できません。その時刻をまたいでポジションを保有していました。氏名を記した人が %1 を当日開始値として承認するまで、または 00:00 UTC まで、新規注文はブロックされます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="99"/>
        <source>a figure</source>
        <translation>提案値</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="100"/>
        <source>The day began with %1 %2 (%3).</source>
        <translation>当日開始値は %1 %2 (%3) です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="101"/>
        <source>accepted by %1</source>
        <translation>%1 が承認</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="102"/>
        <source>Accepting a baseline needs a name.</source>
        <translation>開始残高の承認には氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="103"/>
        <source>There is no baseline to accept.</source>
        <translation>承認する開始残高がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="104"/>
        <source>The day&apos;s baseline is %1 %2.</source>
        <translation>当日の開始残高は %1 %2 です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="105"/>
        <source>%1 of %2 %3: outside the day&apos;s P&amp;L.</source>
        <translation>%2 %3 の%1: 当日損益 (P&amp;L) には算入されません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="106"/>
        <source>The change of the wallet by %1 %2 is explained.</source>
        <translation>ウォレットの変動 %1 %2 は説明がつきました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="107"/>
        <source>The wallet changed by %1 %2 and nothing explains it: outside the day&apos;s P&amp;L. Entries are blocked; the history is asked.</source>
        <translation>ウォレットが %1 %2 変動しましたが説明がつきません。当日損益 (P&amp;L) には算入されません。新規注文はブロックされています。履歴を照会中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="108"/>
        <source>The history does not explain %1 %2: a named person has to say whether it is a transfer or a result.</source>
        <translation>履歴では %1 %2 の説明がつきません。氏名を記した人が、資金移動か損益かを申告する必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="109"/>
        <source>The day&apos;s two sums differ by %1 %2, more than %3. Entries are blocked.</source>
        <translation>当日の 2 つの集計の差が %1 %2 で、%3 を超えています。新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="110"/>
        <source>The day&apos;s two sums agree again.</source>
        <translation>当日の 2 つの集計が再び一致しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="111"/>
        <source>drawdown: %1 %2 below the peak of %3</source>
        <translation>ドローダウン: ピーク %3 から %1 %2 低下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="112"/>
        <source>Explaining a flow needs a name.</source>
        <translation>資金変動の説明には氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="113"/>
        <source>There is no unexplained flow.</source>
        <translation>説明のつかない資金変動はありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="114"/>
        <source>The unexplained amount is %1 %3 by now, not %2 %3: look at it again.</source>
        <translation>説明のつかない金額は現在 %1 %3 で、%2 %3 ではありません。もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="115"/>
        <source>named by %1</source>
        <translation>%1 が申告</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="116"/>
        <source>%1 %2 is a transfer</source>
        <translation>%1 %2 は資金移動</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="117"/>
        <source>%1 %2 is a result of the day</source>
        <translation>%1 %2 は当日の損益</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="118"/>
        <source>said by %1</source>
        <translation>%1 が申告</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="120"/>
        <source>A reason is required to close a position.</source>
        <translation>ポジションの決済には理由が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="121"/>
        <source>A limit close needs a price.</source>
        <translation>指値決済には価格が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="122"/>
        <source>%1 (asked by %2)</source>
        <translation>%1 (依頼者 %2)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="123"/>
        <source>%1 is not known to the exchange&apos;s list of symbols yet.</source>
        <translation>%1 はまだ取引所の銘柄リストにありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="124"/>
        <source>%1 of %2 are dust: neither a stop nor an exit of that size is taken by the exchange. It stays as it is.</source>
        <translation>%2 の %1 は少額残 (ダスト) です。この数量ではストップも決済も取引所に受け付けられません。そのまま残ります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="125"/>
        <source>%1 holds the quantity of %2 that has to be closed now: it is cancelled.</source>
        <translation>いま決済する %2 の数量を %1 が拘束しているため、これを取り消します。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="126"/>
        <source>again, after what held the quantity made way</source>
        <translation>再送信 (数量の拘束が外れた後)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="127"/>
        <source>There is no position in %1 to exit.</source>
        <translation>決済する %1 のポジションはありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="128"/>
        <source>The quantity to exit must be above zero.</source>
        <translation>決済数量は 0 より大きい必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="129"/>
        <source>A limit exit needs a price.</source>
        <translation>指値決済には価格が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="130"/>
        <source>%1 %2 is below the smallest order that the exchange takes; nothing can be sent.</source>
        <translation>%1 %2 は取引所の最小注文数量を下回っています。何も送信できません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="132"/>
        <source>What is held of %1 is dust: too small for a stop and for an exit. It stays as it is.</source>
        <translation>保有している %1 は少額残 (ダスト) です。ストップにも決済にも小さすぎます。そのまま残ります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="133"/>
        <source>%1 is protected by a stop at the exchange.</source>
        <translation>%1 は取引所のストップで保護されています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="134"/>
        <source>%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.</source>
        <translation>%1 は【無保護】です: 取引所で有効なストップがありません。ストップを置くか決済してください。自動では何も行われません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="135"/>
        <source>%1 is UNPROTECTED: a stop is being placed.</source>
        <translation>%1 は【無保護】です: ストップを設定中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="136"/>
        <source>%1 could not be protected and is being closed.</source>
        <translation>%1 を保護できなかったため、決済しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="137"/>
        <source>no protective stop could be placed</source>
        <translation>保護ストップを設定できませんでした</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="138"/>
        <source>What a stop at %1 would risk cannot be judged while the balance is not known.</source>
        <translation>残高が不明なため、%1 のストップのリスクを判定できません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="139"/>
        <source>A stop at %1 would risk %2 %4, commission included; %3 %4 are allowed for one trade.</source>
        <translation>%1 のストップのリスクは手数料込みで %2 %4 です。1 取引の許容額は %3 %4 です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="140"/>
        <source>more than can be counted in</source>
        <translation>計算可能な範囲を超える</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="141"/>
        <source>A stop at %1 is further than %2 % from the entry price %3.</source>
        <translation>%1 のストップはエントリー価格 %3 から %2% を超えて離れています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="142"/>
        <source>There is no position in %1.</source>
        <translation>%1 のポジションはありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="143"/>
        <source>A stop for %1 is on its way already; its answer has to come first.</source>
        <translation>%1 のストップはすでに送信中です。先にその応答を待つ必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="144"/>
        <source>The stop of %1 at %2 is nearer than its break-even at %3 already.</source>
        <translation>%1 のストップ %2 は、すでに %3 の損益分岐点より近くにあります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="145"/>
        <source>protective stop for %1 %2 at %3</source>
        <translation>%3 での %1 %2 の保護ストップ</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="146"/>
        <source>The exchange&apos;s answer did not arrive; the stop is being looked up.</source>
        <translation>取引所の応答が届きませんでした。ストップを照会中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="147"/>
        <source>it is over already.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="148"/>
        <source>The protective stop works at the exchange.</source>
        <translation>保護ストップは取引所で有効です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="149"/>
        <source>A protective stop for %1 was refused: %2</source>
        <translation>%1 の保護ストップは拒否されました: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="150"/>
        <source>The exchange refused the stop: %1</source>
        <translation>取引所がストップを拒否: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="151"/>
        <source>There is no position in %1 to protect.</source>
        <translation>保護する %1 のポジションはありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="152"/>
        <source>A stop at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>%1 のストップは、取引所が %2 に認める価格の範囲外です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="153"/>
        <source>A stop at %1 would trigger at once: the mark price of %2 is %3.</source>
        <translation>%1 のストップはすぐに発動します。%2 のマーク価格は %3 です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="154"/>
        <source>%1 %2 at %3 are too small for a stop that the exchange takes.</source>
        <translation>%3 での %1 %2 は、取引所が受け付けるストップには小さすぎます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="156"/>
        <source>take-profit for %1 at %2</source>
        <translation>%2 での %1 の利確</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="157"/>
        <source>%1 has no take-profit: %2</source>
        <translation>%1 に利確注文がありません: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="158"/>
        <source>The take-profit of %1 is gone; it is not placed again.</source>
        <translation>%1 の利確注文はなくなりました。再設定はされません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="159"/>
        <source>The stop of %1 goes with its take-profit, and cannot be put back now.</source>
        <translation>%1 のストップは利確注文とともに取り消され、現在は元に戻せません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="160"/>
        <source>There is no position in %1 to take a profit of.</source>
        <translation>利確する %1 のポジションはありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="161"/>
        <source>A take-profit at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>%1 の利確は、取引所が %2 に認める価格の範囲外です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="162"/>
        <source>A take-profit at %1 is no gain: it has to lie %2 %3, the price of %4 that counts.</source>
        <translation>%1 の利確では利益になりません。%4 の基準価格 %3 より%2に置く必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="163"/>
        <source>A take-profit on spot leaves with its entry and its stop as one list, which this entry in %1 cannot be: enter at market, or without it.</source>
        <translation>現物の利確は、新規注文およびストップと 1 つのリストで送信されますが、%1 のこの新規注文はその形にできません。成行で注文するか、利確を外してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="165"/>
        <source>The limits were changed by somebody else meanwhile: look at them again.</source>
        <translation>その間に他の人が制限を変更しました。もう一度確認してください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="166"/>
        <source>Loosening %1 with real money needs the name of who approves it.</source>
        <translation>実資金での %1 の緩和には承認者の氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="167"/>
        <source>tightened, asked by %1</source>
        <translation>厳格化、依頼者 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="168"/>
        <source>loosened (%1), approved by %2</source>
        <translation>緩和 (%1)、承認者 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="169"/>
        <source>These are the limits already.</source>
        <translation>制限はすでにこの値です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="170"/>
        <source>Limits changed: %1 (%2).</source>
        <translation>制限を変更: %1 (%2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="171"/>
        <source>Limits changed: %1.</source>
        <translation>制限を変更: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="172"/>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 は %2でなければなりません (指定値 %3)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="173"/>
        <source>above 0 and at most 1 (100 %)</source>
        <translation>0 より大きく 1 (100%) 以下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="174"/>
        <source>at least 0 and at most 1 (100 %)</source>
        <translation>0 以上 1 (100%) 以下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="175"/>
        <source>above 0 and at most 0.9 (90 %)</source>
        <translation>0 より大きく 0.9 (90%) 以下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="176"/>
        <source>at least %1 and at most %2</source>
        <translation>%1 以上 %2 以下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="177"/>
        <source>one of its two words</source>
        <translation>2 つの語のいずれか</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="178"/>
        <source>adopted-stop-distance (%1) must not exceed stop-distance (%2).</source>
        <translation>adopted-stop-distance (%1) は stop-distance (%2) を超えてはなりません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="179"/>
        <source>guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).</source>
        <translation>guard-exit-after-ms (%1) は guard-replace-within-ms (%2) より短くてはなりません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="180"/>
        <source>&apos;%1&apos; is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.</source>
        <translation>「%1」はモードではありません。paper、paper_live_data、testnet、live_limited、live_full のいずれかを使ってください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="181"/>
        <source>There is no limit &apos;%1&apos;.</source>
        <translation>制限「%1」はありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="182"/>
        <source>&apos;%1&apos; is no value for the limit %2.</source>
        <translation>「%1」は制限 %2 の値として使えません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="183"/>
        <source>Confirming a live run needs a name.</source>
        <translation>実資金での起動の確認には氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="184"/>
        <source>This run needs no confirmation.</source>
        <translation>今回の起動に確認は不要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="185"/>
        <source>%1 confirmed this run with real money.</source>
        <translation>%1 が今回の実資金での起動を確認しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="186"/>
        <source>Confirmed for this run.</source>
        <translation>今回の起動で確認済みです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="187"/>
        <source>leverage of %1: %2x</source>
        <translation>%1 のレバレッジ: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="188"/>
        <source>Leverage of %1: %2x</source>
        <translation>%1 のレバレッジ: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="189"/>
        <source>margin type of %1: %2</source>
        <translation>%1 の証拠金モード: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="190"/>
        <source>Margin type of %1: %2</source>
        <translation>%1 の証拠金モード: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="191"/>
        <source>A leverage is a whole number from 1 to %1.</source>
        <translation>レバレッジは 1 から %1 までの整数です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="192"/>
        <source>Spot has neither leverage nor margin type.</source>
        <translation>現物にはレバレッジも証拠金モードもありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="193"/>
        <source>The exchange does not list %1.</source>
        <translation>取引所に %1 は上場されていません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="194"/>
        <source>The emergency stop is engaged: nothing is set until a person clears it.</source>
        <translation>緊急停止が作動しています。人が解除するまで何も設定されません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="195"/>
        <source>Whether %1 is flat is not known now (%2).</source>
        <translation>%1 がフラットかどうか現在不明です (%2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="196"/>
        <source>The journal cannot be written, so nothing is set.</source>
        <translation>ジャーナルに書き込めないため、何も設定されません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="197"/>
        <source>Another setting of %1 is under way.</source>
        <translation>%1 の別の設定を変更中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="198"/>
        <source>%1 has a position of %2: it is set only while flat.</source>
        <translation>%1 に %2 のポジションがあります。設定はフラット時のみ可能です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="199"/>
        <source>%1 has an open order: it is set only while there is none.</source>
        <translation>%1 に未約定の注文があります。設定は注文がない時のみ可能です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="200"/>
        <source>set at the exchange</source>
        <translation>取引所で設定済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="201"/>
        <source>not set. %1</source>
        <translation>未設定。%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="202"/>
        <source>It is not known whether the exchange took the %1; it is read again. %2</source>
        <translation>取引所が「%1」を受け付けたかどうか不明です。再度読み取ります。%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="203"/>
        <source>Not known whether the exchange took the %1; it is being read again.</source>
        <translation>取引所が「%1」を受け付けたかどうか不明です。再度読み取り中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="204"/>
        <source>read again: it is set</source>
        <translation>再読み取り: 設定済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="205"/>
        <source>read again: it was not set</source>
        <translation>再読み取り: 未設定</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="206"/>
        <source>Entries are refused above %1x.</source>
        <translation>%1x を超える新規注文は拒否されます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="208"/>
        <source>Only on spot is there anything to adopt.</source>
        <translation>ポジション化できるものがあるのは現物のみです。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="209"/>
        <source>Adopting a holding needs a name.</source>
        <translation>保有コインのポジション化には氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="210"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 の価格は現在不明です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="211"/>
        <source>What the exchange accepts for %1 is not known.</source>
        <translation>%1 で取引所が受け付ける条件は不明です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="212"/>
        <source>So much of %1 is not held beside the position.</source>
        <translation>ポジション以外に保有している %1 はその数量に足りません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="213"/>
        <source>%1 of %2 were adopted by %3 at %4.</source>
        <translation>%3 が %2 の %1 を %4 でポジション化しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="214"/>
        <source>It is a position now.</source>
        <translation>ポジションになりました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="215"/>
        <source>%1 was filled in part, and its stop works for all of it only: the rest is cancelled, what was bought gets a stop.</source>
        <translation>%1 は一部約定しましたが、そのストップは全量に対してのみ有効です。残りは取り消され、買った分にストップが置かれます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="216"/>
        <source>The first fill of %1 is too small to be protected: the rest of %2 is cancelled.</source>
        <translation>%1 の最初の約定は保護するには小さすぎます。%2 の残りは取り消されます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="217"/>
        <source>What locks the coins of %1 is being cancelled already; its answer has to come first.</source>
        <translation>%1 のコインを拘束している注文はすでに取消中です。先にその応答を待つ必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="218"/>
        <source>The emergency stop closes %1.</source>
        <translation>緊急停止が %1 を決済します。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="219"/>
        <source>%1 is closed.</source>
        <translation>%1 は決済されました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="220"/>
        <source>The %1 that would be left of %2 are too small for a stop: close all of it, or less.</source>
        <translation>%2 の残り %1 はストップには小さすぎます。全量を決済するか、決済する量を減らしてください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="222"/>
        <source>%1, by engine: %2</source>
        <translation>%1、エンジン: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="223"/>
        <source>%1, by %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="224"/>
        <source>Entries are blocked until a named person clears the stop.</source>
        <translation>氏名を記した人が停止を解除するまで、新規注文はブロックされます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="225"/>
        <source>Emergency stop (%1) by engine: %2</source>
        <translation>緊急停止 (%1)、停止者 エンジン: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="226"/>
        <source>Emergency stop (%1) by %2: %3</source>
        <translation>緊急停止 (%1)、停止者 %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="227"/>
        <source>The drawdown counts from the equity after this clear.</source>
        <translation>ドローダウンは今回の解除後の純資産から計算されます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="228"/>
        <source>The emergency stop was cleared by %1.</source>
        <translation>緊急停止は %1 が解除しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="229"/>
        <source>Cleared. Entries are possible again once the account is read afresh.</source>
        <translation>解除しました。口座が改めて読み取られると、新規注文が再び可能になります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="230"/>
        <source>The emergency stop could not be cleared: %1</source>
        <translation>緊急停止を解除できませんでした: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="231"/>
        <source>Not cleared: %1</source>
        <translation>解除されていません: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="232"/>
        <source>emergency stop, attempt %1</source>
        <translation>緊急停止、%1 回目</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="233"/>
        <source>verified flat by two reads</source>
        <translation>2 回の読み取りでフラットを確認済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="234"/>
        <source>verified by two reads: no entry is open</source>
        <translation>2 回の読み取りで確認済み: 未約定の新規注文なし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="235"/>
        <source>%1 orders cancelled, %2 positions closed, %3 rounds.</source>
        <translation>注文 %1 件取消、ポジション %2 件決済、%3 巡。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="236"/>
        <source>The emergency stop is done: %1.</source>
        <translation>緊急停止が完了しました: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="237"/>
        <source>The exchange takes no requests from here until %1: %2</source>
        <translation>取引所は %1 までここからのリクエストを受け付けません: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="238"/>
        <source>%1 %2 appeared although the emergency stop is set.</source>
        <translation>緊急停止中にもかかわらず %1 %2 が現れました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="239"/>
        <source>The emergency stop works again: something appeared at the exchange.</source>
        <translation>取引所に何かが現れたため、緊急停止が再び動作しています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="240"/>
        <source>state-unproven: order %1 of a stop that is not recorded here</source>
        <translation>state-unproven: ここに記録のない停止の注文 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="241"/>
        <source>state-unproven: the journal is missing</source>
        <translation>state-unproven: ジャーナルがありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="242"/>
        <source>state-unproven: the latch file %1</source>
        <translation>state-unproven: ラッチファイル %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="243"/>
        <source>the data are not fresh</source>
        <translation>データが最新ではありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="244"/>
        <source>not reconciled with the exchange</source>
        <translation>取引所と照合できていません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="245"/>
        <source>the stop is still at work</source>
        <translation>停止がまだ処理中です</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="246"/>
        <source>a position has no protective stop</source>
        <translation>保護ストップのないポジションがあります</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="247"/>
        <source>the two sums of the day do not agree</source>
        <translation>当日の 2 つの集計が一致しません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="248"/>
        <source>the day&apos;s baseline is not proved</source>
        <translation>当日の開始残高が証明されていません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="249"/>
        <source>the daily loss limit was hit today</source>
        <translation>本日、日次損失の上限に達しました</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="250"/>
        <source>There is no emergency stop to clear.</source>
        <translation>解除する緊急停止がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="251"/>
        <source>Clearing needs the approver&apos;s name and a reason.</source>
        <translation>解除には承認者の氏名と理由が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="252"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>この停止は %1 が行いました。二重承認のため、別の人が解除を承認する必要があります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="253"/>
        <source>The stop is still at work; wait until it is verified.</source>
        <translation>停止がまだ処理中です。確認が済むまでお待ちください。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="254"/>
        <source>A clear is already under way.</source>
        <translation>解除はすでに進行中です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="255"/>
        <source>A reason and a name are required.</source>
        <translation>理由と氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="256"/>
        <source>There is no emergency stop whose reason could be amended.</source>
        <translation>理由を修正できる緊急停止がありません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="257"/>
        <source>The reason of the emergency stop, by %1: %2</source>
        <translation>緊急停止の理由、記録者 %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="258"/>
        <source>The reason is recorded.</source>
        <translation>理由を記録しました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="259"/>
        <source>approved by %1: %2</source>
        <translation>承認者 %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="260"/>
        <source>Everything on the checklist was green.</source>
        <translation>チェックリストはすべて満たされていました。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="261"/>
        <source>Not green: %1.</source>
        <translation>未達: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="262"/>
        <source>The engine does not carry out the emergency stop: the stop runner does.</source>
        <translation>緊急停止を実行しているのはエンジンではなく、停止処理です。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="263"/>
        <source>The emergency stop is carried out without an engine.</source>
        <translation>緊急停止はエンジンなしで実行されます。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="264"/>
        <source>What the stop runner does cannot be written: %1</source>
        <translation>停止処理の内容を書き込めません: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="265"/>
        <source>The stop runner cannot tell what is a position: %1</source>
        <translation>停止処理がポジションを判別できません: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="266"/>
        <source>The stop runner is done: verified flat by two reads.</source>
        <translation>停止処理が完了しました: 2 回の読み取りでフラットを確認済み。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="267"/>
        <source>The stop runner is done: no entry is open, by two reads.</source>
        <translation>停止処理が完了しました: 未約定の新規注文がないことを 2 回の読み取りで確認済み。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="269"/>
        <source>Corrected by the exchange: %1.</source>
        <translation>取引所の情報により修正: %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="270"/>
        <source>wallet %1, the exchange says %2</source>
        <translation>ウォレット %1、取引所では %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="271"/>
        <source>position %1 %2, the exchange says %3</source>
        <translation>ポジション %1 %2、取引所では %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="272"/>
        <source>position %1 %2, but only %3 %4 are there</source>
        <translation>ポジション %1 %2、実際にあるのは %3 %4 のみ</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="273"/>
        <source>order %1 %2 was not known here</source>
        <translation>注文 %1 %2 はここでは把握されていませんでした</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="274"/>
        <source>order %1 is no longer open</source>
        <translation>注文 %1 はもう未約定ではありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="275"/>
        <source>conditional order %1 %2 was not known here</source>
        <translation>条件付き注文 %1 %2 はここでは把握されていませんでした</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="276"/>
        <source>conditional order %1 is no longer open</source>
        <translation>条件付き注文 %1 はもう有効ではありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="277"/>
        <source>Reconciled with the exchange: %1 positions, %2 orders, %3 conditional orders.</source>
        <translation>取引所と照合済み: ポジション %1 件、注文 %2 件、条件付き注文 %3 件。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="278"/>
        <source>an execution of %1 was not told.</source>
        <translation>%1 の執行が通知されませんでした。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="279"/>
        <source>market stream</source>
        <translation>市場ストリーム</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="280"/>
        <source>account stream</source>
        <translation>口座ストリーム</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="281"/>
        <source>The %1 is down: %2</source>
        <translation>%1が切断しました: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="282"/>
        <source>The account is read again: %1</source>
        <translation>口座を再度読み取ります: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="283"/>
        <source>Events may be missing: %1 The account is read afresh.</source>
        <translation>イベントが欠落した可能性があります: %1 口座を改めて読み取ります。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="284"/>
        <source>The exchange failed %1 times in a row (%2): %3 Entries are blocked.</source>
        <translation>取引所への要求が %1 回連続で失敗しました (%2): %3 新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="285"/>
        <source>The exchange works again (%1).</source>
        <translation>取引所が復旧しました (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="286"/>
        <source>%1 for %2 s (HTTP %3). Entries are blocked.</source>
        <translation>%1: %2 秒間 (HTTP %3)。新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="287"/>
        <source>The exchange banned this address</source>
        <translation>取引所がこのアドレスをアクセス禁止にしました</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="288"/>
        <source>The exchange asks for a pause</source>
        <translation>取引所が休止を求めています</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="11"/>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="12"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="13"/>
        <source>market</source>
        <translation>成行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="14"/>
        <source>limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="15"/>
        <source>cross</source>
        <translation>クロス</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="16"/>
        <source>isolated</source>
        <translation>分離</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="17"/>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="18"/>
        <source>partially-filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="19"/>
        <source>filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="20"/>
        <source>canceled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="21"/>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="22"/>
        <source>expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="23"/>
        <source>triggering</source>
        <translation>発動中</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="24"/>
        <source>triggered</source>
        <translation>発動済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="25"/>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="26"/>
        <source>pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="27"/>
        <source>stop-market</source>
        <translation>ストップ成行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="28"/>
        <source>take-profit-market</source>
        <translation>利確成行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="29"/>
        <source>above</source>
        <translation>上</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="30"/>
        <source>below</source>
        <translation>下</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="32"/>
        <source>entry</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="33"/>
        <source>exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="34"/>
        <source>stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="35"/>
        <source>emergency-stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="36"/>
        <source>clear-stop</source>
        <translation>停止の解除</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="37"/>
        <source>guard</source>
        <translation>保護</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="38"/>
        <source>flow</source>
        <translation>資金変動</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="39"/>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="40"/>
        <source>take-profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="42"/>
        <source>halt</source>
        <translation>新規停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="43"/>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="44"/>
        <source>flatten</source>
        <translation>全決済</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="46"/>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="47"/>
        <source>stops</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="48"/>
        <source>cancels</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="49"/>
        <source>readings</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="50"/>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="52"/>
        <source>observed</source>
        <translation>実測</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="53"/>
        <source>rolled-back</source>
        <translation>遡及算出</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="54"/>
        <source>deposit</source>
        <translation>入金</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="55"/>
        <source>withdraw</source>
        <translation>出金</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="56"/>
        <source>transfer</source>
        <translation>資金移動</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="57"/>
        <source>adopted</source>
        <translation>編入</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="59"/>
        <source>flat</source>
        <translation>フラット</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="60"/>
        <source>clear</source>
        <translation>停止なし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="61"/>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="62"/>
        <source>checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="63"/>
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="64"/>
        <source>never</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="65"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="66"/>
        <source>configured</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="68"/>
        <source>opened</source>
        <translation>オープン</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="69"/>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="70"/>
        <source>written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="71"/>
        <source>synced</source>
        <translation>同期</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="72"/>
        <source>names</source>
        <translation>銘柄名</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="74"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="75"/>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="76"/>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="77"/>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="78"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="10"/>
        <source>There is no folder for the drill: %1</source>
        <translation>訓練用のフォルダーがありません：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="11"/>
        <source>The drill was cancelled; nothing of it is recorded.</source>
        <translation>訓練は中止されました。何も記録されません。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="12"/>
        <source>The drill&apos;s engine was not ready within 30 s: %1.</source>
        <translation>訓練のエンジンが 30 秒以内に準備できませんでした：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="14"/>
        <source>%1 is refused</source>
        <translation>%1は拒否される</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="15"/>
        <source>an entry without a stop</source>
        <translation>ストップのない新規注文</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="16"/>
        <source>a stop 20 % away</source>
        <translation>20 % 離れたストップ</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="17"/>
        <source>a position of 6 % of the balance</source>
        <translation>残高の 6 % のポジション</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="18"/>
        <source>an entry worth 90 % of the balance</source>
        <translation>残高の 90 % に当たる新規注文</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="19"/>
        <source>an entry that may lose 2 % at its stop</source>
        <translation>ストップで 2 % 失い得る新規注文</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="20"/>
        <source>an entry that may lose 4 % at its stop</source>
        <translation>ストップで 4 % 失い得る新規注文</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="21"/>
        <source>a limit at twice the price</source>
        <translation>価格の 2 倍の指値</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="22"/>
        <source>an entry smaller than the exchange takes is refused</source>
        <translation>取引所の最小値を下回る新規注文は拒否される</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="23"/>
        <source>three positions are opened, each with a stop at the exchange</source>
        <translation>三つのポジションを建て、それぞれ取引所にストップがある</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="24"/>
        <source>a fourth position</source>
        <translation>四つ目のポジション</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="25"/>
        <source>a stop that is taken away is put back</source>
        <translation>取り除かれたストップは置き直される</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="26"/>
        <source>three positions are closed, and flat is verified</source>
        <translation>三つのポジションを決済し、フラットを確認する</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="27"/>
        <source>an entry while stopped</source>
        <translation>停止中の新規注文</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="28"/>
        <source>nobody clears a stop without a name</source>
        <translation>名前なしでは停止を解除できない</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="29"/>
        <source>cleared by name, it trades again</source>
        <translation>名前を添えて解除すると、取引を再開する</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="30"/>
        <source>a position of another program is guarded</source>
        <translation>他のプログラムのポジションも保護される</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="31"/>
        <source>a day that lost more than 2 % is stopped and flat</source>
        <translation>2 % を超えて失った日は停止し、フラットになる</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="33"/>
        <source>this rule did not refuse it</source>
        <translation>このルールは拒否しませんでした</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="34"/>
        <source>three positions, protected</source>
        <translation>三つのポジション、保護あり</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="35"/>
        <source>not all of them are held and protected</source>
        <translation>すべてが保有・保護されているわけではありません</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="36"/>
        <source>noticed, and a stop works again</source>
        <translation>検知され、ストップが再び有効</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="37"/>
        <source>no stop works</source>
        <translation>有効なストップなし</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="38"/>
        <source>a stop works</source>
        <translation>ストップが有効</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="39"/>
        <source>verified flat</source>
        <translation>フラット確認済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="40"/>
        <source>stopped at %1 of %2, verified flat</source>
        <translation>%2 のうち %1 で停止、フラット確認済み</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="41"/>
        <source>not stopped and flat</source>
        <translation>停止とフラットに至らず</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="89"/>
        <source>day began at %1</source>
        <translation>当日開始 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="96"/>
        <source>at most %1 (%2)</source>
        <translation>最大 %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="97"/>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <location filename="../ui/filter_words.cpp" line="40"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>%2 の価格は %1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="42"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>%3 の価格は %1 以上 %2 以下でなければなりません。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="44"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>%2 の数量は %1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="46"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>数量が最小注文数量 %1 %2 を下回っています。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="48"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>数量が最大注文数量 %1 %2 を超えています (成行は %3)。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="51"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>注文金額が取引所の %3 の最小額 %1 %2 を下回っています。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="53"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>注文金額が取引所の %3 の最大額 %1 %2 を超えています。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="56"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>価格が、取引所が %1 のマーク価格の前後に認める範囲の外にあります。</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="61"/>
        <source>This reaches the day&apos;s loss limit: the emergency stop is pulled and everything is closed.</source>
        <translation>日次損失の上限に達します。緊急停止が作動し、すべて決済されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="62"/>
        <source>This reaches the day&apos;s loss limit: no entries until 00:00 UTC.</source>
        <translation>日次損失の上限に達します。00:00 UTC まで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="72"/>
        <source>This is a fall of %1 from the peak, the limit is %2: the emergency stop is pulled.</source>
        <translation>ピークから %1 の低下で、上限は %2 です。緊急停止が作動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a transfer</source>
        <translation>%1 を資金移動として記録(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a result of today</source>
        <translation>%1 を本日の損益として記録(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Stays outside the day&apos;s result.</source>
        <translation>当日損益には算入されません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Counts in the day&apos;s result.</source>
        <translation>当日損益に算入されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="84"/>
        <source>Today&apos;s result is not known now, so what follows for its limit cannot be said.</source>
        <translation>本日の損益が現在不明なため、上限への影響は示せません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 left of it</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 past it</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="89"/>
        <source>Outside the day&apos;s result, which stays at %1. Loss limit of today: %2, %3.</source>
        <translation>当日損益には算入されず、%1 のままです。本日の損失上限: %2、%3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="90"/>
        <source>Counts in today&apos;s P&amp;L, which would stand at %1. Loss limit of today: %2, %3.</source>
        <translation>本日の損益に算入され、%1 になります。本日の損失上限: %2、%3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="105"/>
        <source>The wallet&apos;s movement is explained by now: there is nothing left to say.</source>
        <translation>ウォレットの変動は説明がつきました。説明が必要なものはもうありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="108"/>
        <source>The wallet moved and neither a trade nor the exchange&apos;s history explains it. Entries stay blocked until somebody says what it was.</source>
        <translation>ウォレットが変動しましたが、取引でも取引所の履歴でも説明がつきません。誰かが内容を申告するまで新規注文はブロックされます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="109"/>
        <source>The exchange&apos;s history is still being asked what this was. It is not yet for a person to say.</source>
        <translation>内容を取引所の履歴に照会中です。まだ人が申告する段階ではありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="132"/>
        <source>%1 UTC at the latest (%2)</source>
        <translation>遅くとも %1 UTC (%2)</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="24"/>
        <source>Of this start, any account</source>
        <translation>今回の起動のもの（全アカウント）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>spot</source>
        <translation>現物</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>USD-M futures</source>
        <translation>USD-M 先物</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="28"/>
        <source>Live limited · %1</source>
        <translation>Live limited · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="29"/>
        <source>Live full · %1</source>
        <translation>Live full · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="34"/>
        <source>Test network · %1</source>
        <translation>テストネット · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>none kept</source>
        <translation>保管なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>A locked keychain looks like an empty one.</source>
        <translation>ロックされたキーチェーンは空のように見えます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="41"/>
        <source>in the keychain</source>
        <translation>キーチェーンに保管</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="42"/>
        <source>in the environment, used first</source>
        <translation>環境変数にあり、優先使用</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="43"/>
        <source>in a file, used first</source>
        <translation>ファイルにあり、優先使用</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>? not known</source>
        <translation>? 不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>not checked in this run</source>
        <translation>今回の起動では未チェック</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>checked when its mode starts</source>
        <translation>モードの起動時にチェック</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="58"/>
        <source>✖ refused, see below</source>
        <translation>✖ 拒否、下記を参照</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>! usable, with a remark</source>
        <translation>! 使用可、注意あり</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>✔ reads and trades</source>
        <translation>✔ 読み取りと取引が可能</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="80"/>
        <source>Keys cannot be kept here now. %1 Without it, set BINANCE_API_KEY and BINANCE_API_SECRET, or BINANCE_PRIVATE_KEY_FILE, in the environment that starts Breakwater. Nothing is ever kept in a plain file instead.</source>
        <translation>現在ここではキーを保管できません。%1 キーチェーンを使わない場合は、Breakwater を起動する環境に BINANCE_API_KEY と、BINANCE_API_SECRET または BINANCE_PRIVATE_KEY_FILE を設定してください。代わりに平文のファイルに保管されることは決してありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="88"/>
        <source>Waiting for an answer…</source>
        <translation>応答待ち…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="91"/>
        <source>Choose an account above. Keys of the environment are changed where they are set.</source>
        <translation>上で口座を選択してください。環境変数のキーは、設定した場所で変更します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="94"/>
        <source>There is no keychain to keep them in.</source>
        <translation>保管先のキーチェーンがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="97"/>
        <source>The API key is needed.</source>
        <translation>API キーが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="99"/>
        <source>Its secret or its private key is needed.</source>
        <translation>シークレットまたは秘密鍵が必要です。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../ui/language_choice.cpp" line="62"/>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
</context>
<context>
    <name>LimitNews</name>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>Today&apos;s loss limit is reached.</source>
        <translation>本日の損失の上限に達しました。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>%1 of today&apos;s loss limit is used.</source>
        <translation>本日の損失上限の %1 を使用しています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="86"/>
        <source>%1 is over its limit.</source>
        <translation>%1 は上限を超えています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="89"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 は再び上限内になりました。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="92"/>
        <source>%1 has no protective stop.</source>
        <translation>%1 に保護ストップがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="95"/>
        <source>%1 has a protective stop now.</source>
        <translation>%1 に保護ストップが置かれました。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="16"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="17"/>
        <source>Largest position</source>
        <translation>最大ポジション</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="18"/>
        <source>The most that one symbol may come to, open and pending together, as a share of the balance.</source>
        <translation>1 銘柄の保有ポジションと未約定の新規注文を合わせた上限。残高に占める割合です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>Open positions</source>
        <translation>保有ポジション数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>In how many symbols a position or a pending entry may be at once.</source>
        <translation>ポジションまたは未約定の新規注文を同時に持てる銘柄数です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>Reserve</source>
        <translation>準備分</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>What share of the balance stays out of every position together.</source>
        <translation>全ポジションに使わずに残す残高の割合です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>USD-M: the most that a symbol may be set to.</source>
        <translation>USD-M: 1 銘柄に設定できる最大値です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>Alert above</source>
        <translation>アラート倍率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>A position that grew past this multiple of its limit raises an alert.</source>
        <translation>ポジションが上限のこの倍率を超えて膨らむとアラートを出します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="27"/>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>Loss of a day</source>
        <translation>日次損失</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>At this loss the trading day ends, the cost of leaving included. Counts from 00:00 UTC.</source>
        <translation>決済費用を含む損失がこの値に達すると、その取引日は終了します。00:00 UTC から計算します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>When the day ends</source>
        <translation>日次損失到達時</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>What happens at the loss of a day: everything is closed, or only entries end.</source>
        <translation>日次損失に達した時の動作: すべて決済するか、新規注文のみ終了するか。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>Loss of a trade</source>
        <translation>取引の損失</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>What an entry may lose at its stop, commission included, as a share of the balance.</source>
        <translation>新規注文がストップで失ってよい額 (手数料込み)。残高に占める割合です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>Fall from the peak</source>
        <translation>ピークからの低下</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>How far equity may fall below its highest since the last clear; then the emergency stop is pulled.</source>
        <translation>前回の解除以降の最高純資産からの低下の上限。達すると緊急停止が作動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>Losses in a row</source>
        <translation>連敗数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>After so many losing trades of one day no entry passes.</source>
        <translation>1 日にこの回数だけ連敗すると、新規注文は一切通りません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="37"/>
        <source>Entries</source>
        <translation>新規注文</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>Furthest stop</source>
        <translation>ストップの最大距離</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>How far from its price the protective stop of an entry may lie.</source>
        <translation>新規注文の価格から保護ストップまでの距離の上限です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>Distance from the mark</source>
        <translation>マークからの乖離</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>How far the price of an entry may lie from the mark price.</source>
        <translation>新規注文の価格とマーク価格の乖離の上限です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>Entries in a day</source>
        <translation>1 日の新規注文</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>How many entries may be sent in a trading day.</source>
        <translation>1 取引日に送信できる新規注文の回数です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>Entries in an hour</source>
        <translation>1 時間の新規注文</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>How many entries may be sent within 60 minutes.</source>
        <translation>60 分以内に送信できる新規注文の回数です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>Gap between entries</source>
        <translation>新規注文の間隔</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>The least time between two entries.</source>
        <translation>新規注文と次の新規注文の最小間隔です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Entries from outside</source>
        <translation>外部からの新規注文</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Whether entries that come from scripts and the API wait for a person.</source>
        <translation>スクリプトや API からの新規注文が人の承認を待つかどうか。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="44"/>
        <source>Share of the rate limits</source>
        <translation>レート制限の使用割合</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="45"/>
        <source>What share of the exchange&apos;s order and weight limits entries may use; the rest is for exits.</source>
        <translation>取引所の注文・ウェイト制限のうち新規注文が使える割合。残りは決済用です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="50"/>
        <source>Estimates</source>
        <translation>見積もり</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>Slippage, a side</source>
        <translation>スリッページ (片道)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>What is added to every estimate for a price that moves while an order fills.</source>
        <translation>約定までの価格変動に備え、すべての見積もりに加える分です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Commission, a side</source>
        <translation>手数料 (片道)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Used in estimates until the account&apos;s own rate is read.</source>
        <translation>口座の手数料率を読み取るまで見積もりに使います。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="57"/>
        <source>Stop guard and freshness</source>
        <translation>ストップ保護とデータ鮮度</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>Stop of an adopted position</source>
        <translation>編入ポジションのストップ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>How far from the mark the guard places a stop where there never was one.</source>
        <translation>ストップが一度もなかったポジションに、保護機能がストップを置くマークからの距離です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>Replace a stop within</source>
        <translation>ストップ再設定の期限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>How soon a missing stop has to be there again.</source>
        <translation>失われたストップを再設定するまでの期限です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>Exit without a stop after</source>
        <translation>ストップなし決済まで</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>A position that cannot be protected for so long is closed.</source>
        <translation>この時間保護できないポジションは決済されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>Oldest mark price</source>
        <translation>マーク価格の期限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>An older price is stale, and entries that need it do not pass.</source>
        <translation>これより古い価格は鮮度切れとなり、その価格を必要とする新規注文は通りません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>Oldest account</source>
        <translation>口座データの期限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>An older picture of the account is stale, and no entry passes.</source>
        <translation>これより古い口座データは鮮度切れとなり、新規注文は一切通りません。</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Stop, close all</source>
        <translation>停止、全決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Exits only</source>
        <translation>決済のみ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Sent at once</source>
        <translation>すぐに送信</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Wait for a person</source>
        <translation>人の承認待ち</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="66"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="208"/>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="100"/>
        <source>Not known yet.</source>
        <translation>まだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="114"/>
        <source>%1 (stale)</source>
        <translation>%1 (鮮度切れ)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="115"/>
        <source>Of the balance now, %1 %2.</source>
        <translation>現在の残高 %1 %2 に対する値です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="133"/>
        <source>%1 a symbol</source>
        <translation>1 銘柄 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="136"/>
        <source>%1 stay out</source>
        <translation>%1 を残す</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="139"/>
        <source>%1 a trade</source>
        <translation>1 取引 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="142"/>
        <source>%1 today</source>
        <translation>本日 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="145"/>
        <source>%1 below the peak</source>
        <translation>ピークから %1 下</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="148"/>
        <source>%1 in use</source>
        <translation>%1 件使用中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="151"/>
        <source>%1 sent today</source>
        <translation>本日 %1 回送信</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="154"/>
        <source>%1 sent in the last hour</source>
        <translation>直近 1 時間に %1 回送信</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="157"/>
        <source>%1 lost in a row today</source>
        <translation>本日 %1 連敗中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="165"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="169"/>
        <source>the mode&apos;s own</source>
        <translation>モード既定値</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="171"/>
        <source>somebody, no name is kept</source>
        <translation>設定者不明、氏名の記録なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="172"/>
        <source>set here</source>
        <translation>ここで設定</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="173"/>
        <source>the configuration, read again</source>
        <translation>設定の再読み込み</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="175"/>
        <source>set by %1</source>
        <translation>%1 が設定</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="176"/>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="186"/>
        <source>%1, looser now</source>
        <translation>%1、現在は緩和中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="187"/>
        <source>This run allows more than the mode does by itself.</source>
        <translation>今回の起動では、モードの既定値より緩い設定になっています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="199"/>
        <source>Above %1, at most %2.</source>
        <translation>%1 より大きく %2 以下。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="200"/>
        <source>At least %1, at most %2.</source>
        <translation>%1 以上 %2 以下。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="201"/>
        <source>%1 Or “off”.</source>
        <translation>%1または「オフ」。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="225"/>
        <source>A whole number is needed.</source>
        <translation>整数が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: looser</source>
        <translation>%1 → %2: 緩和</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: tighter</source>
        <translation>%1 → %2: 厳格化</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="268"/>
        <source>The stop of an adopted position must not lie further than the furthest stop.</source>
        <translation>編入ポジションのストップは、ストップの最大距離より遠くには置けません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="270"/>
        <source>The exit must not come before the stop had its time.</source>
        <translation>ストップ再設定の期限より前に決済することはできません。</translation>
    </message>
</context>
<context>
    <name>ModeHistoryTable</name>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>When (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Step</source>
        <translation>移行</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>By whom</source>
        <translation>承認者</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="43"/>
        <source>Steps of before, newest first</source>
        <translation>これまでの移行、新しい順</translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="37"/>
        <source>made-up prices, play money</source>
        <translation>架空の価格、仮想資金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="38"/>
        <source>prices as they are, play money</source>
        <translation>実際の価格、仮想資金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="39"/>
        <source>Binance&apos;s test network, play money</source>
        <translation>Binance のテストネット、仮想資金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="40"/>
        <source>real money, tight limits</source>
        <translation>実資金、厳しい制限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="43"/>
        <source>real money</source>
        <translation>実資金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="49"/>
        <source>✔ pass</source>
        <translation>✔ 合格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="50"/>
        <source>! warning</source>
        <translation>! 警告</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="51"/>
        <source>✖ fail</source>
        <translation>✖ 不合格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>? not known</source>
        <translation>? 不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>Not known counts as not passed.</source>
        <translation>不明は不合格として扱われます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="59"/>
        <source>Flat</source>
        <translation>フラット</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="60"/>
        <source>Emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="61"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="62"/>
        <source>Days with trades</source>
        <translation>取引日数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="63"/>
        <source>Trades</source>
        <translation>取引数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="64"/>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="65"/>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="66"/>
        <source>Deepest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="67"/>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="68"/>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="69"/>
        <source>Rights of the key</source>
        <translation>API キーの権限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="70"/>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="71"/>
        <source>Known there</source>
        <translation>取引所での認識</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="72"/>
        <source>Position mode</source>
        <translation>ポジションモード</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="73"/>
        <source>Symbols</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="74"/>
        <source>The checks themselves</source>
        <translation>チェック自体</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the local API</source>
        <translation>ローカル API</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="92"/>
        <source>needed: %1</source>
        <translation>必要: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="93"/>
        <source>%1, needed: %2</source>
        <translation>%1、必要: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="105"/>
        <source>The name of who approves it is needed.</source>
        <translation>承認者の氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="107"/>
        <source>Type %1 to confirm.</source>
        <translation>確認のため %1 と入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="113"/>
        <source>No step is taken from here.</source>
        <translation>ここからはモードを移行できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="116"/>
        <source>A step is under way.</source>
        <translation>移行中です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="119"/>
        <source>This is the mode it runs in.</source>
        <translation>現在稼働中のモードです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="123"/>
        <source>Whether the account is flat is not known.</source>
        <translation>口座がフラットかどうかは不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="126"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>モードを移行できるのは、保有ポジションも未約定の新規注文もない時だけです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="129"/>
        <source>The checks have not been answered yet.</source>
        <translation>チェックの結果がまだ出ていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="132"/>
        <source>Not every check passes.</source>
        <translation>合格していないチェックがあります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="143"/>
        <source>it runs here</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="144"/>
        <source>a step down</source>
        <translation>下位</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="145"/>
        <source>the next step up</source>
        <translation>次の上位</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="146"/>
        <source>further up</source>
        <translation>さらに上位</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="147"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="173"/>
        <source>%1 of %2 checks pass</source>
        <translation>チェック %1 / %2 件合格</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="175"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1、警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="178"/>
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1、不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>%1: %2. Checked at %3 UTC.</source>
        <translation>%1: %2。チェック時刻 %3 UTC。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Not ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="187"/>
        <source>Checking and stepping …</source>
        <translation>チェックと移行の処理中 …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="188"/>
        <source>Step &amp;up to %1</source>
        <translation>上位の %1 へ移行(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="189"/>
        <source>Step &amp;down to %1</source>
        <translation>下位の %1 へ移行(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="201"/>
        <source>It was sent to the engine.</source>
        <translation>エンジンに送信済みです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="214"/>
        <source>made</source>
        <translation>実施</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="215"/>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="216"/>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="217"/>
        <source>nobody named</source>
        <translation>氏名の記載なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="218"/>
        <source>%1, by way of %2</source>
        <translation>%1、%2 経由</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="62"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>小数点はピリオドで入力してください: 0.004。カンマは使えません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="70"/>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>「%1」は二通りに読めます。%2 または %3 と入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="89"/>
        <location filename="../ui/presenters/number_entry.cpp" line="106"/>
        <source>A number above zero is needed.</source>
        <translation>0 より大きい数値が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="97"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>「%1」の空白は桁区切りになっていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="102"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>「%1」は正確に保持できる桁数を超えています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="74"/>
        <location filename="../ui/presenters/number_entry.cpp" line="103"/>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <location filename="../ui/operator_name.cpp" line="51"/>
        <source>%1 at the desktop</source>
        <translation>%1（デスクトップ）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="57"/>
        <source>emergency stop pressed (button)</source>
        <translation>緊急停止が押されました（ボタン）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="58"/>
        <source>emergency stop pressed (key)</source>
        <translation>緊急停止が押されました（キー）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="59"/>
        <source>emergency stop pressed (menu)</source>
        <translation>緊急停止が押されました（メニュー）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="60"/>
        <source>emergency stop pressed (tray)</source>
        <translation>緊急停止が押されました（トレイ）</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1 stale</source>
        <translation>✔ %1 鮮度切れ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="33"/>
        <source>A protective stop for the full position works at the exchange, by news that is %1 old.</source>
        <translation>ポジション全量の保護ストップが取引所で有効です (%1 前の情報)。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>placing…</source>
        <translation>設定中…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>A protective stop is on its way; without one for %1.</source>
        <translation>保護ストップを送信中です。ストップなしの時間: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="231"/>
        <source>UNPROTECTED %1</source>
        <translation>【無保護】%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <source>No protective stop works at the exchange.</source>
        <translation>取引所で有効な保護ストップがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="40"/>
        <source>UNPROTECTED %1
you decide</source>
        <translation>【無保護】%1
要判断</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="41"/>
        <source>This position was found without a stop. Place one, close it, or leave it: it is your decision.</source>
        <translation>このポジションはストップのない状態で見つかりました。設定する、決済する、そのままにする、のいずれかをご判断ください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>EXITING
no stop possible</source>
        <translation>【決済中】
ストップ不可</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>No stop could be placed, so the position is being closed.</source>
        <translation>ストップを設定できなかったため、ポジションを決済しています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="51"/>
        <source>No mark price is known.</source>
        <translation>マーク価格は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>%1
stale %2</source>
        <translation>%1
鮮度切れ %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>The last mark is %1 old.</source>
        <translation>最後のマーク価格は %1 前のものです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="55"/>
        <source>Mark price, %1 old.</source>
        <translation>マーク価格、%1 前。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="61"/>
        <source>Unknown without a mark price and a balance.</source>
        <translation>マーク価格と残高がないため不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="66"/>
        <source>Over the limit of %1 of the balance.</source>
        <translation>残高の %1 の上限を超過しています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="68"/>
        <source>The limit is %1 of the balance.</source>
        <translation>上限は残高の %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="78"/>
        <source>Unknown without a mark price.</source>
        <translation>マーク価格がないため不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="82"/>
        <source>%1 at the mark price.</source>
        <translation>マーク価格での %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="84"/>
        <source>Unrealized, in %1, at the mark price.</source>
        <translation>マーク価格での未実現損益 (%1)。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="108"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="260"/>
        <source>Trim to limit</source>
        <translation>上限まで縮小</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="110"/>
        <source>The position is within its limit.</source>
        <translation>ポジションは上限内です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="112"/>
        <source>What a trim would close is not known right now.</source>
        <translation>縮小で決済される数量は現在不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="115"/>
        <source>Trim %1 to limit</source>
        <translation>%1 を決済して上限まで縮小</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="116"/>
        <source>Closes %1 at market, which leaves at most %2 of the balance.</source>
        <translation>%1 を成行で決済し、残りは残高の最大 %2 になります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="125"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="263"/>
        <source>Close half</source>
        <translation>半分を決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="127"/>
        <source>The step size of %1 is not known.</source>
        <translation>%1 の数量単位は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="133"/>
        <source>Half of it is smaller than the exchange takes.</source>
        <translation>半分では取引所の最小数量に満たない数量です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="137"/>
        <source>Close half: %1</source>
        <translation>半分を決済: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="138"/>
        <source>Closes %1 at market.</source>
        <translation>%1 を成行で決済します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="147"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="262"/>
        <source>Stop to break-even</source>
        <translation>ストップを損益分岐点へ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="149"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>%1 で取引所が受け付ける条件はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="157"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>%1 のストップは、すでに %2 の損益分岐点より近くにあります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="162"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>マーク価格が %1 の損益分岐点を越えていません。そこに置くとストップはすぐに発動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Stop to break-even at %1</source>
        <translation>ストップを損益分岐点 %1 へ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>ストップを %1 (エントリー価格に往復の手数料を加味) に移動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="167"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>マーク価格が古いため、受け付けるかどうかは取引所が判断します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="194"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="195"/>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="196"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="197"/>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="198"/>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="199"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="200"/>
        <source>% of balance</source>
        <translation>残高比 %</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="201"/>
        <source>P&amp;L</source>
        <translation>損益</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="202"/>
        <source>Stop</source>
        <translation>ストップ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="203"/>
        <source>To stop</source>
        <translation>ストップまで</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="204"/>
        <source>Guard</source>
        <translation>保護</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="205"/>
        <source>Course</source>
        <translation>推移</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="213"/>
        <source>What is held. “foreign” was not opened through Breakwater; “adopted” was a holding.</source>
        <translation>保有している銘柄。「外部」は Breakwater を経由せずに建てられたもの、「編入」は保有コインだったもの。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="214"/>
        <source>Long gains when the price rises, short when it falls.</source>
        <translation>ロングは価格の上昇で、ショートは下落で利益になります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="215"/>
        <source>In units of the base asset.</source>
        <translation>基軸資産の単位です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="216"/>
        <source>Average entry price.</source>
        <translation>平均エントリー価格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="217"/>
        <source>The exchange&apos;s mark price; on spot the middle of best bid and ask.</source>
        <translation>取引所のマーク価格。現物では最良気配の仲値。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="218"/>
        <source>Mark price times quantity.</source>
        <translation>マーク価格 × 数量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="219"/>
        <source>Value as a share of the balance; the line is the limit.</source>
        <translation>残高に占める評価額の割合。線が上限です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="220"/>
        <source>Unrealized profit or loss at the mark price.</source>
        <translation>マーク価格での未実現損益。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="221"/>
        <source>Trigger of the protective stop at the exchange.</source>
        <translation>取引所にある保護ストップのトリガー価格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="222"/>
        <source>How far the stop is from the mark price.</source>
        <translation>マーク価格からストップまでの距離。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="223"/>
        <source>Whether a protective stop works at the exchange, or for how long it has not.</source>
        <translation>取引所で保護ストップが有効か、または無効な時間の長さ。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="224"/>
        <source>The mark price of the last ten minutes, with the entry (dashed) and the stop (dotted).</source>
        <translation>直近 10 分間のマーク価格。エントリー（破線）とストップ（点線）付き。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>closing</source>
        <translation>決済中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>adopted</source>
        <translation>編入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>foreign</source>
        <translation>外部</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="243"/>
        <source>A holding that a person made a position.</source>
        <translation>人の操作でポジション化された保有コインです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="244"/>
        <source>Not opened through Breakwater.</source>
        <translation>Breakwater を経由せずに建てられました。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="245"/>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="245"/>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="250"/>
        <source>No protective stop.</source>
        <translation>保護ストップなし。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="261"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Place stop…</source>
        <translation>ストップを設定…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="264"/>
        <source>Close…</source>
        <translation>決済…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="267"/>
        <source>Select a position first.</source>
        <translation>先にポジションを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="269"/>
        <source>An exit for %1 is on its way.</source>
        <translation>%1 の決済注文を送信中です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Move stop…</source>
        <translation>ストップを移動…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="285"/>
        <source>Asks for a trigger price.</source>
        <translation>トリガー価格を尋ねます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="287"/>
        <source>Asks how much, at what price and why.</source>
        <translation>数量、価格、理由を尋ねます。</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../ui/reason_words.cpp" line="22"/>
        <source>starting up, the account is being read</source>
        <translation>起動中、口座を読み取っています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="23"/>
        <source>the exchange has not said yet what time it is</source>
        <translation>取引所の時刻がまだ不明です</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="24"/>
        <source>reconciling with the exchange</source>
        <translation>取引所と照合中</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="25"/>
        <source>account data is stale</source>
        <translation>口座データが鮮度切れ</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="26"/>
        <source>prices are stale</source>
        <translation>価格が鮮度切れ</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="27"/>
        <source>no price has come for too long</source>
        <translation>価格が長い間届いていません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="28"/>
        <source>daily loss</source>
        <translation>日次損失</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="29"/>
        <source>the account stream is down</source>
        <translation>口座ストリームが切断</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="30"/>
        <source>the day&apos;s starting balance cannot be proved (accept it by name: Emergency menu or Ctrl+Alt+B)</source>
        <translation>当日の開始残高を証明できません (氏名を記して承認してください: 緊急メニューまたは Ctrl+Alt+B)</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="31"/>
        <source>the day&apos;s starting balance is being worked out</source>
        <translation>当日の開始残高を算出中</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="32"/>
        <source>the journal cannot be written</source>
        <translation>ジャーナルに書き込めません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="33"/>
        <source>the account is in hedge mode</source>
        <translation>口座がヘッジモード</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="34"/>
        <source>emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="35"/>
        <source>this machine&apos;s clock is off</source>
        <translation>この PC の時計がずれています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="36"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>ウォレットが変動しましたが説明がつきません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="37"/>
        <source>the two sums of the day do not agree</source>
        <translation>当日の二つの合計が一致しません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="38"/>
        <source>this run with real money is not confirmed yet</source>
        <translation>実資金でのこの実行はまだ確認されていません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="39"/>
        <source>the engine does not answer</source>
        <translation>エンジンが応答しません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="40"/>
        <source>the exchange asked for a pause</source>
        <translation>取引所が一時停止を求めています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="41"/>
        <source>the exchange banned this address for a while</source>
        <translation>取引所がこのアドレスを一時的に遮断しています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="42"/>
        <source>the exchange fails on orders</source>
        <translation>取引所が注文でエラーを返しています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="43"/>
        <source>the exchange fails on stops</source>
        <translation>取引所がストップでエラーを返しています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="44"/>
        <source>the exchange fails on cancels</source>
        <translation>取引所が取消でエラーを返しています</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="45"/>
        <source>the account cannot be read, again and again</source>
        <translation>口座を繰り返し読み取れません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="46"/>
        <source>the history cannot be read, again and again</source>
        <translation>履歴を繰り返し読み取れません</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="63"/>
        <source>the account cannot be read (%1)</source>
        <translation>口座を読み取れません（%1）</translation>
    </message>
</context>
<context>
    <name>ScreenChord</name>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="38"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater. The desktop is being asked for it everywhere else.</source>
        <translation>Ctrl+Shift+F12 は Breakwater のウィンドウ内で有効です。それ以外の場所についてはデスクトップに問い合わせ中です。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="40"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen: in other programs, and while Breakwater is minimised or in the tray.</source>
        <translation>Ctrl+Shift+F12 はこの画面のどこでも有効です。他のプログラムの中でも、Breakwater が最小化中やトレイにあるときも有効です。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="42"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen. Another Breakwater is running: in its windows it stops that one, in these this one, and everywhere else both.</source>
        <translation>Ctrl+Shift+F12 はこの画面のどこでも有効です。別の Breakwater が動作中です。そのウィンドウではそちらを、このウィンドウではこちらを、それ以外の場所では両方を停止します。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="45"/>
        <source>Another program holds Ctrl+Shift+F12 on this screen and gets the press instead, even in the windows of Breakwater. The red button, the tray&apos;s menu and the command line work. Free the chord in that program; Breakwater then takes it by itself.</source>
        <translation>別のプログラムがこの画面の Ctrl+Shift+F12 を占有しており、Breakwater のウィンドウ内でもキー入力はそちらに届きます。赤いボタン、トレイのメニュー、コマンドラインは有効です。そのプログラムでキーの組み合わせを解放すると、Breakwater が自動的に使用します。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="50"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater only: this desktop lets no program hear a key in the windows of others.</source>
        <translation>Ctrl+Shift+F12 は Breakwater のウィンドウ内でのみ有効です。このデスクトップでは、プログラムは他のウィンドウでのキー入力を受け取れません。</translation>
    </message>
</context>
<context>
    <name>SettingPresenter</name>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>cross</source>
        <translation>クロス</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>isolated</source>
        <translation>分離</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="34"/>
        <source>A setting of %1 is under way.</source>
        <translation>%1 の設定を変更中です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="37"/>
        <source>Nothing is set while stopped.</source>
        <translation>停止中は設定できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="40"/>
        <source>Only while flat: %1 has a position.</source>
        <translation>フラット時のみ可能です。%1 にポジションがあります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="42"/>
        <source>Only without orders: %1 has an open one.</source>
        <translation>注文がない時のみ可能です。%1 に未約定の注文があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="55"/>
        <source>%1x</source>
        <translation>%1x</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="55"/>
        <location filename="../ui/presenters/setting_presenter.cpp" line="56"/>
        <location filename="../ui/presenters/setting_presenter.cpp" line="59"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="57"/>
        <source>being set …</source>
        <translation>設定中 …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="58"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="63"/>
        <source>Set %1 to %2x</source>
        <translation>%1 を %2x に設定</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="67"/>
        <source>Set %1</source>
        <translation>%1に設定</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <location filename="../ui/sounds/sound_player.cpp" line="72"/>
        <source>There is nothing to play sounds with: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>音を再生する手段がありません。pipewire-bin、pulseaudio-utils、alsa-utils のいずれかをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="31"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Trades</source>
        <translation>取引数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Closed round trips, from flat to flat in one symbol. Of all that the journal knows.</source>
        <translation>1 銘柄でフラットからフラットまでの決済済み往復取引の数。ジャーナルにあるすべてが対象です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="80"/>
        <source>%1 won, %2 lost, %3 even</source>
        <translation>%1 勝 %2 敗 %3 分</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Trades won / all trades. A trade is won when its result, net of commission and funding, is above zero.</source>
        <translation>勝ち取引 / 全取引。手数料と資金調達料を差し引いた損益が 0 より大きい取引を勝ちとします。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="88"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="115"/>
        <source>no trade was closed</source>
        <translation>決済済みの取引なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>P&amp;L of closed trades</source>
        <translation>決済済み取引の損益</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>Sum of the results of all closed trades: realised − commission + funding.</source>
        <translation>全決済済み取引の損益の合計: 実現損益 − 手数料 + 資金調達料。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <source>commission %1, funding %2</source>
        <translation>手数料 %1、資金調達料 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Gained since the start</source>
        <translation>開始以降の増減</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Equity now − equity at the first sample − net transfers since. Open positions count at the mark.</source>
        <translation>現在の純資産 − 最初のサンプルの純資産 − それ以降の資金移動の純額。保有ポジションはマーク価格で評価します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="105"/>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Sum of the winners / sum of the losers, both net. Without a loser there is none.</source>
        <translation>勝ち取引の合計 / 負け取引の合計 (いずれも純額)。負け取引がなければ値はありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="113"/>
        <source>won %1, lost %2</source>
        <translation>利益 %1、損失 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="114"/>
        <source>no trade lost</source>
        <translation>負け取引なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>Expectancy</source>
        <translation>期待値</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>P&amp;L of closed trades / trades: what a trade brought on average.</source>
        <translation>決済済み取引の損益 / 取引数: 1 取引あたりの平均損益です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="124"/>
        <source>a winner %1, a loser −%2</source>
        <translation>勝ち平均 %1、負け平均 −%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="131"/>
        <source>Deepest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="132"/>
        <source>The deepest fall of equity, net of transfers, below its highest so far. Sampled when equity moved by a thousandth, at most every 10 s, else every 15 minutes.</source>
        <translation>資金移動を除いた純資産の、それまでの最高値からの最大の低下。純資産が 1/1000 変動するごとに (最短 10 秒間隔)、それ以外は 15 分ごとにサンプリングします。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="140"/>
        <source>it never fell</source>
        <translation>低下なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>%1 to %2, %3</source>
        <translation>%1 から %2、%3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>recovered %1</source>
        <translation>%1 に回復</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="142"/>
        <source>not recovered</source>
        <translation>未回復</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="148"/>
        <source>Sharpe ratio</source>
        <translation>シャープレシオ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="149"/>
        <source>mean(r) / s(r) × √365, with r the daily returns of equity at 00:00 UTC net of transfers, s the sample&apos;s deviation (n − 1), at a risk-free rate of zero.</source>
        <translation>mean(r) / s(r) × √365。r は 00:00 UTC 時点の純資産の日次リターン (資金移動を除く)、s は標本標準偏差 (n − 1)、無リスク金利は 0 とします。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="151"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="160"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>%n 日分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="157"/>
        <source>Sortino ratio</source>
        <translation>ソルティノレシオ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="158"/>
        <source>mean(r) / √mean(min(r, 0)²) × √365, of the same daily returns as the Sharpe ratio. Without a day of loss there is none.</source>
        <translation>mean(r) / √mean(min(r, 0)²) × √365。日次リターンはシャープレシオと同じです。損失の日がなければ値はありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="166"/>
        <source>(price of the fill − mark at the decision) × quantity, turned so that a loss is negative here, summed over orders. Fills whose decision is not known are counted as unmeasured.</source>
        <translation>(約定価格 − 判定時のマーク価格) × 数量。損失が負になるよう符号を揃え、全注文を合計した値です。判定が不明な約定は未測定として数えます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="173"/>
        <source>%1 of the value, %2 fills, %3 unmeasured</source>
        <translation>約定額の %1、約定 %2 件、未測定 %3 件</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="174"/>
        <source>%1 fills, %2 unmeasured</source>
        <translation>約定 %1 件、未測定 %2 件</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="176"/>
        <source>%1 unmeasured</source>
        <translation>未測定 %1 件</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="243"/>
        <source>Slippage of entries</source>
        <translation>新規のスリッページ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="244"/>
        <source>Slippage of exits</source>
        <translation>決済のスリッページ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="247"/>
        <source>The journal has not been read yet.</source>
        <translation>ジャーナルがまだ読み取られていません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="294"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 から %2 %3: 取引 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="298"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>直近 %n 件の取引の純損益 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="354"/>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3、%4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit %2</source>
        <translation>%1、上限 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit not known</source>
        <translation>%1、上限は不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="362"/>
        <source>Result of each day (UTC) in percent of its start; dashed: the loss limit of that day</source>
        <translation>各日 (UTC) の結果（開始時に対する割合）。破線：その日の損失上限</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="364"/>
        <source>It is not known of %n day(s), which have no line.</source>
        <translation>
            <numerusform>%n 日分は不明のため、線はありません。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="352"/>
        <source>%1: not known</source>
        <translation>%1: 不明</translation>
    </message>
</context>
<context>
    <name>StopPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="30"/>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="30"/>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="35"/>
        <source>%1 %2 · entry %3 · mark %4 (stale, %5 old)</source>
        <translation>%1 %2 · エントリー %3 · マーク %4 (鮮度切れ、%5 前)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="36"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · エントリー %3 · マーク %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="42"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>この銘柄で取引所が受け付ける条件はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="51"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>マーク価格が不明なため、ストップの側を確認できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="54"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>ロングのストップはマーク価格より下に置く必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="57"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>ショートのストップはマーク価格より上に置く必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2 (手数料控除後)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="77"/>
        <source>%1 %2 after commission, %3 of balance</source>
        <translation>%1 %2 (手数料控除後)、残高の %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>マークから %1 を超えて離れています。エンジンが拒否する場合があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="89"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>ストップが価格から遠ざかり、想定損失が増えます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>Place stop</source>
        <translation>ストップを設定</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="103"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 はフラットです。保護するものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="109"/>
        <source>A stop works at %1.</source>
        <translation>%1 のストップが有効です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="110"/>
        <source>No stop works for this position.</source>
        <translation>このポジションに有効なストップはありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>%1 from mark</source>
        <translation>マークから %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Move stop to %1</source>
        <translation>ストップを %1 へ移動</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Place stop at %1</source>
        <translation>ストップを %1 に設定</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <source>entries blocked %1</source>
        <translation>新規注文ブロック %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="167"/>
        <source>entries blocked</source>
        <translation>新規注文ブロック</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="78"/>
        <source>nothing sent to the exchange</source>
        <translation>取引所へ何も送信されていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>no orders to cancel</source>
        <translation>取消対象の注文なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>orders being looked up</source>
        <translation>注文を照会中</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="82"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>注文 %1 / %n 件取消</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>no positions to close</source>
        <translation>決済対象のポジションなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>positions being looked up</source>
        <translation>ポジションを照会中</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="89"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>ポジション %1 / %n 件決済</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="93"/>
        <source>verified flat</source>
        <translation>フラット確認済み</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verifying that all is flat</source>
        <translation>フラットかどうか確認中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verify flat</source>
        <translation>フラットの確認</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="105"/>
        <source>LATCHED, NOT SENT: no path to the exchange. Orders and positions there are as they were.</source>
        <translation>【ラッチ済み・未送信】取引所への経路がありません。取引所の注文とポジションは元のままです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="113"/>
        <source>NOT FLAT: %1</source>
        <translation>【未フラット】%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="114"/>
        <source>NOT FLAT: %1, retrying, attempt %2</source>
        <translation>【未フラット】%1、再試行中、%2 回目</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="117"/>
        <source>still open: %1</source>
        <translation>未決済: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="119"/>
        <source>too small to close: %1</source>
        <translation>少額のため決済不可: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="126"/>
        <source>no entries</source>
        <translation>新規注文なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="128"/>
        <source>no entries, cancel entry orders</source>
        <translation>新規注文なし、新規の未約定注文を取消</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="130"/>
        <source>flatten all</source>
        <translation>全決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="137"/>
        <source>somebody unnamed</source>
        <translation>氏名不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>an unknown time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="139"/>
        <source>none given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>Stopped by %1 at %2, reason: %3</source>
        <translation>停止者 %1、%2、理由: %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="151"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>取引所は %1 UTC までリクエストを受け付けません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="152"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>取引所は %1 UTC からリクエストの受け付けを再開しています</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="153"/>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 failed</source>
        <translation>%1、失敗</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="166"/>
        <source>THE EMERGENCY STOP DID NOT LATCH</source>
        <translation>【緊急停止はラッチされませんでした】</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="168"/>
        <source>Nothing was stopped: there is no engine behind the button. Use the exchange&apos;s own site.</source>
        <translation>何も停止していません。ボタンの先にエンジンがありません。取引所のサイトを使ってください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="171"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="188"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="235"/>
        <source>EMERGENCY STOP · %1</source>
        <translation>【緊急停止】%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>the engine does not answer</source>
        <translation>エンジンが応答しません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>telling the engine</source>
        <translation>エンジンへ通知中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="175"/>
        <source>Orders and positions: unknown. Look at the exchange&apos;s own site too.</source>
        <translation>注文とポジション: 不明。取引所のサイトも確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="192"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own.</source>
        <translation>エンジンが応答しません。停止処理は独自の接続で単独で動作しています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="193"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own: %1</source>
        <translation>エンジンが応答しません。停止処理は独自の接続で単独で動作しています: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="238"/>
        <source>Entries stay blocked until a named person clears the stop. Exits and stops work.</source>
        <translation>氏名を記した人が停止を解除するまで、新規注文はブロックされたままです。決済とストップは機能します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="241"/>
        <source>ENGINE NOT RESPONDING for %1: what is shown is the last it said. Look at the exchange&apos;s own site too.</source>
        <translation>【エンジン応答なし】%1: 表示は最後に受け取った内容です。取引所のサイトも確認してください。</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="46"/>
        <source>the wallet moved by %1 and nothing explains it (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation>ウォレットが %1 変動しましたが説明がつきません (内容を申告してください: 「説明…」、緊急メニュー、または Ctrl+Alt+E)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="47"/>
        <source>the wallet moved by %1 and nothing explains it (the exchange&apos;s history is being asked)</source>
        <translation>ウォレットが %1 変動しましたが説明がつきません (取引所の履歴を照会中)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="73"/>
        <source>Orders go by the WebSocket API.</source>
        <translation>注文は WebSocket API で送信されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="74"/>
        <source>Orders go by REST; the WebSocket API is not up: %1</source>
        <translation>注文は REST で送信されます。WebSocket API は接続されていません: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="84"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="86"/>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="140"/>
        <source>Not measured yet.</source>
        <translation>まだ測定されていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="93"/>
        <source>Round trip of the last request.</source>
        <translation>直近のリクエストの往復時間。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <source>%1 stale · down</source>
        <translation>%1 鮮度切れ · 切断</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="261"/>
        <source>%1 stale</source>
        <translation>%1 鮮度切れ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>%1 · down</source>
        <translation>%1 · 切断</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="114"/>
        <source>%1 · connecting</source>
        <translation>%1 · 接続中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>market</source>
        <translation>市場</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data older than %1. %2</source>
        <translation>市場データが %1 より古くなっています。%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data may be at most %1 old.</source>
        <translation>市場データの許容は最大 %1 前までです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data older than %1. %2</source>
        <translation>口座データが %1 より古くなっています。%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data may be at most %1 old.</source>
        <translation>口座データの許容は最大 %1 前までです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="224"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="311"/>
        <source>The account has not been read yet.</source>
        <translation>口座がまだ読み取られていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="138"/>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="144"/>
        <source>Difference between this machine&apos;s clock and the exchange&apos;s.</source>
        <translation>この PC の時計と取引所の時計の差。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="146"/>
        <source>%1 off</source>
        <translation>%1 ずれ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="153"/>
        <source>weight</source>
        <translation>ウェイト</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="155"/>
        <source>The exchange has not said its limit yet.</source>
        <translation>取引所の上限はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="159"/>
        <source>%1 of %2 requests&apos; weight used in this minute.</source>
        <translation>この 1 分間に使用したリクエストウェイト: %1 / %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="161"/>
        <source>%1 high</source>
        <translation>%1 高</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="170"/>
        <source>Whether exits and stops can be sent is not known.</source>
        <translation>決済とストップを送信できるかは不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="173"/>
        <source>Exits and stops work.</source>
        <translation>決済とストップは機能します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="175"/>
        <source>Exits and stops go by the WebSocket API; the account cannot be read.</source>
        <translation>決済とストップは WebSocket API で送信されます。口座は読み取れません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="176"/>
        <source>Exits and new stops cannot be sent now: REST is not up.</source>
        <translation>現在、決済と新しいストップは送信できません。REST が接続されていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="194"/>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="195"/>
        <source>The emergency stop is not armed.</source>
        <translation>緊急停止は作動できる状態にありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="197"/>
        <source>Entries blocked: the journal cannot be written.</source>
        <translation>新規注文ブロック: ジャーナルに書き込めません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="202"/>
        <source>Not known to be fresh: %1. An entry passes only where its data is.</source>
        <translation>鮮度が確認できません：%1。必要なデータが新しい場合にのみ新規注文は通ります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="204"/>
        <source>Trading: entries within the limits.</source>
        <translation>取引中: 上限内で新規注文可。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="207"/>
        <source>Entries blocked until 00:00 UTC: %1.</source>
        <translation>00:00 UTC まで新規注文ブロック: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="208"/>
        <source>Entries blocked: %1.</source>
        <translation>新規注文ブロック: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="211"/>
        <source>Not ready, entries blocked: %1.</source>
        <translation>準備未完了、新規注文ブロック: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="213"/>
        <source>Entries blocked: emergency stop.</source>
        <translation>新規注文ブロック: 緊急停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="215"/>
        <source>The state is unknown: entries are blocked.</source>
        <translation>状態は不明です。新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="227"/>
        <source>More open positions than the limit allows.</source>
        <translation>保有ポジション数が上限を超えています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="229"/>
        <source>Open positions and their limit.</source>
        <translation>保有ポジション数とその上限。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="248"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>【無保護 %n 件】</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="251"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>上限超過 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="262"/>
        <source>The engine does not answer: this is the last it said.</source>
        <translation>エンジンが応答しません。これは最後に受け取った内容です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="266"/>
        <source>ENGINE NOT RESPONDING for %1: nothing shown here is live. The emergency stop still blocks entries at once.</source>
        <translation>【エンジン応答なし】%1: ここの表示は現在の値ではありません。緊急停止は今も新規注文を即座にブロックします。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="308"/>
        <source>The smaller of wallet and equity: what every limit is a share of.</source>
        <translation>ウォレットと純資産の小さい方。すべての上限はこの割合です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="309"/>
        <source>wallet %1 · equity %2</source>
        <translation>ウォレット %1 · 純資産 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="312"/>
        <source>not read yet</source>
        <translation>未読み取り</translation>
    </message>
</context>
<context>
    <name>TicketConfirmation</name>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="37"/>
        <source>It is the first order of this run with real money.</source>
        <translation>この実行で実際の資金による最初の注文です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="43"/>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="44"/>
        <source>It takes more than half of a limit: %1, %2.</source>
        <translation>制限の半分を超えて使用します：%1、%2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="48"/>
        <source>Its limit price is far from the mark.</source>
        <translation>指値がマーク価格から大きく離れています。</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="105"/>
        <source>No mark price yet</source>
        <translation>マーク価格はまだありません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="110"/>
        <source>Mark %1 (stale, %2 old)</source>
        <translation>マーク %1 (鮮度切れ、%2 前)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="111"/>
        <source>Mark %1</source>
        <translation>マーク %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="120"/>
        <source>Choose a symbol.</source>
        <translation>銘柄を選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="121"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>%1 は取引所に上場されていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="172"/>
        <source>The balance is not known.</source>
        <translation>残高は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="175"/>
        <source>Needs the limit price.</source>
        <translation>指値価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs a mark price.</source>
        <translation>マーク価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="180"/>
        <source>Needs the stop price.</source>
        <translation>ストップ価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="191"/>
        <source>This size is too large to be computed.</source>
        <translation>サイズが大きすぎて計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="199"/>
        <source>Less than one step of %1.</source>
        <translation>数量単位 %1 に満たない数量です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="228"/>
        <source>Too large to be computed exactly.</source>
        <translation>大きすぎて正確に計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="235"/>
        <source>%1 = %2 %3 = %4 of balance</source>
        <translation>%1 = %2 %3 = 残高の %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="236"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="242"/>
        <source>%1 from the mark</source>
        <translation>マークから %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="271"/>
        <source>%1 from entry</source>
        <translation>エントリーから %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="260"/>
        <source>%1 from entry · loses %2 %3 (%4 of balance)</source>
        <translation>エントリーから %1 · 損失 %2 %3 (残高の %4)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="261"/>
        <source>%1 from entry · loses %2 %3</source>
        <translation>エントリーから %1 · 損失 %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="282"/>
        <source>%1 from entry · gains %2 %3, %4 times the risk</source>
        <translation>エントリーから %1 · 利益 %2 %3、リスクの %4 倍</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="283"/>
        <source>%1 from entry · gains %2 %3</source>
        <translation>エントリーから %1 · 利益 %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1: 未入力の項目を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="374"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="381"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%1 %2 指値 %3、ストップ %4、利確 %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="382"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%1 %2、ストップ %3、利確 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="385"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%1 %2 指値 %3、ストップ %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>%1 %2, stop %3</source>
        <translation>%1 %2、ストップ %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price and a stop price.</source>
        <translation>サイズ、指値価格、ストップ価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price.</source>
        <translation>サイズと指値価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="399"/>
        <source>Enter a size and a stop price.</source>
        <translation>サイズとストップ価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="400"/>
        <source>Enter a size.</source>
        <translation>サイズを入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price and a stop price.</source>
        <translation>指値価格とストップ価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price.</source>
        <translation>指値価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Enter a stop price.</source>
        <translation>ストップ価格を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Mend the marked fields.</source>
        <translation>印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="412"/>
        <source>Largest size that passes now: %1</source>
        <translation>現在通過する最大サイズ: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="417"/>
        <source>No size passes: %1</source>
        <translation>通過するサイズなし: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>No size passes now</source>
        <translation>現在通過するサイズなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>通過する最大サイズ: ストップ価格が必要</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/ticket_presenter.cpp" line="437"/>
        <source>%n more rule(s) refuse as well.</source>
        <translation>
            <numerusform>ほかに %n 件のルールも拒否しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>The price of a position is not known.</source>
        <translation>価格が不明なポジションがあります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>A price in it is stale.</source>
        <translation>鮮度切れの価格を含みます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="69"/>
        <source>Before commission.</source>
        <translation>手数料控除前。</translation>
    </message>
</context>
<context>
    <name>TourPresenter</name>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="57"/>
        <source>A position over its limit</source>
        <translation>上限を超えたポジション</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="58"/>
        <source>A further entry is refused</source>
        <translation>新規注文の追加は拒否</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="59"/>
        <source>Close it by hand</source>
        <translation>手動で決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="60"/>
        <source>The emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="61"/>
        <source>Clear the stop</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="62"/>
        <source>That was the incident</source>
        <translation>インシデントはここまで</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="70"/>
        <source>Ctrl+1 goes to the positions.</source>
        <translation>Ctrl+1 でポジションに移動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="71"/>
        <source>Ctrl+2 goes to the ticket, Alt+Y to its symbol; Tab walks through it.</source>
        <translation>Ctrl+2 で注文票、Alt+Y で銘柄に移動します。Tab で順に進みます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="72"/>
        <source>Ctrl+1, then Ctrl+Shift+X; in the dialog Tab and Enter.</source>
        <translation>Ctrl+1、次に Ctrl+Shift+X。ダイアログでは Tab と Enter を使います。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="73"/>
        <source>Ctrl+Shift+F12, from anywhere.</source>
        <translation>Ctrl+Shift+F12 (どこからでも)。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="74"/>
        <source>Menu Emergency, Clear the stop…; in the dialog Tab and Space.</source>
        <translation>メニュー「緊急」の「停止を解除…」。ダイアログでは Tab と Space を使います。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="96"/>
        <source>The engine&apos;s picture shows it: over the limit, no stop.</source>
        <translation>エンジンの表示どおりです: 上限超過、ストップなし。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="97"/>
        <source>Refused by the position limit, and it cannot be sent.</source>
        <translation>ポジション上限により拒否され、送信できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="98"/>
        <source>Closed: the account holds nothing of it any more.</source>
        <translation>決済済み: この銘柄の保有はもうありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="99"/>
        <source>Stopped, and nothing is open.</source>
        <translation>停止しました。未決済のものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="100"/>
        <source>Cleared by name; entries are judged again.</source>
        <translation>氏名を記録して解除しました。新規注文は再び判定されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="111"/>
        <source>The tour is walked with paper money only.</source>
        <translation>このツアーはペーパー資金でのみ行われます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="114"/>
        <source>The account has not been read yet.</source>
        <translation>口座がまだ読み取られていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="117"/>
        <source>The emergency stop is pulled here; the tour begins before it.</source>
        <translation>緊急停止が作動中です。ツアーは停止前の状態から始まります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="119"/>
        <source>No position here is over its limit without a stop.</source>
        <translation>ストップなしで上限を超えているポジションはありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="208"/>
        <source>The account is not known at this moment: nothing counts until it is read again.</source>
        <translation>現在、口座の状態が不明です。再度読み取られるまで、何も達成とみなされません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="211"/>
        <source>Waiting for a whole order in the ticket: %1, %2, a size, a stop.</source>
        <translation>注文票への入力を待っています: %1、%2、サイズ、ストップ。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="212"/>
        <source>Waiting until the account holds nothing of %1.</source>
        <translation>%1 の保有がなくなるのを待っています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Stopped. Waiting until flat is verified.</source>
        <translation>停止しました。フラットの確認を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Waiting for the stop.</source>
        <translation>停止を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="215"/>
        <source>Waiting until a named person clears it.</source>
        <translation>氏名を記した人による解除を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="235"/>
        <source>%1 is worth %2: %3 of the balance, where %4 is the limit, and no stop protects it. So it began: the limit was a fixed sum, and nobody saw. Here the bar is hatched beyond its line, marked ! and worded, and Guard counts how long it has been without a stop.</source>
        <translation>%1 の評価額は %2 で、残高の %3 です。上限は %4 で、保護するストップもありません。始まりはこうでした。上限は固定額で、誰も気付きませんでした。ここでは、バーが線を越えた部分に斜線が付き、「!」と文言で示され、ストップのない時間が「保護」列で計測されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="240"/>
        <source>Try to add to it: %1, %2, any size, and a stop. Every rule is judged while you type; the position limit says no, with its numbers, and the order cannot be sent.</source>
        <translation>買い増しを試してください: %1、%2、任意のサイズ、ストップ。入力中にすべてのルールが判定されます。ポジション上限が数値を示して拒否し、注文は送信できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="244"/>
        <source>An exit is never refused by a limit. Choose Close…, give a reason, and look at the effect before you press: the dialog says what it will do.</source>
        <translation>決済が制限により拒否されることは決してありません。「決済…」を選び、理由を入力し、押す前に影響を確認してください。実行される内容はダイアログに表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="247"/>
        <source>You stopped before the tour came to it: good, that is how it is meant. Entries are blocked, orders cancelled, positions closed; the strip shows each of it.</source>
        <translation>ツアーが案内する前に停止しました。それで正しい使い方です。新規注文のブロック、注文の取消、ポジションの決済が行われ、その一つ一つが帯に表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="248"/>
        <source>One press, no question: entries are blocked at once, orders cancelled, positions closed, and flat is said only after two reads agree. Press it now.</source>
        <translation>1 回押すだけで、確認はありません。新規注文は即座にブロックされ、注文は取り消され、ポジションは決済されます。フラットと表示されるのは、2 回の読み取りが一致した後だけです。今、押してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="251"/>
        <source>Nothing but a named person ends a stop, also after a restart. Choose Clear…, read the checklist, give your name and a reason.</source>
        <translation>停止を終わらせるのは氏名を記した人だけです。再起動後も同じです。「解除…」を選び、チェックリストを読み、氏名と理由を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="254"/>
        <source>Flagged, refused, closed, stopped, cleared. Each of it stands in the journal with its numbers: look at Decisions below.</source>
        <translation>警告、拒否、決済、停止、解除。そのすべてが数値とともにジャーナルに残ります。下の「判定」をご覧ください。</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="37"/>
        <source>LATCHED, NOT SENT: no path to the exchange</source>
        <translation>【ラッチ済み・未送信】取引所への経路がありません</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED, the engine does not answer</source>
        <translation>【停止中】エンジンが応答しません</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED: entries blocked</source>
        <translation>【停止中】新規注文ブロック</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="43"/>
        <source>THE ENGINE DOES NOT ANSWER</source>
        <translation>【エンジンが応答しません】</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="46"/>
        <source>Offline: the exchange is not reached</source>
        <translation>オフライン: 取引所に到達できません</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="50"/>
        <source>Trading</source>
        <translation>取引中</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="52"/>
        <source>Reduce only: entries blocked</source>
        <translation>決済専用: 新規注文ブロック</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="57"/>
        <source>Not ready: entries blocked</source>
        <translation>準備未完了: 新規注文ブロック</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="67"/>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="69"/>
        <source>Today %1</source>
        <translation>本日 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>%n open position(s)</source>
        <translation>
            <numerusform>保有ポジション: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>Open positions: not known</source>
        <translation>保有ポジション: 不明</translation>
    </message>
</context>
<context>
    <name>bw::app::KeyService</name>
    <message>
        <location filename="../app/key_service.cpp" line="200"/>
        <source>The keychain gives out no key for it any more.</source>
        <translation>キーチェーンからこの口座のキーを取得できなくなりました。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="212"/>
        <source>That is too long to be the secret of a key.</source>
        <translation>キーのシークレットとしては長すぎます。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="215"/>
        <source>the form</source>
        <translation>入力フォーム</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="241"/>
        <source>The exchange could not be asked.</source>
        <translation>取引所に問い合わせできませんでした。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="242"/>
        <location filename="../app/key_service.cpp" line="245"/>
        <source>Not kept. %1</source>
        <translation>保管されていません。%1</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="252"/>
        <source>The key %1 is kept in the keychain. It counts at the next start of its mode.</source>
        <translation>キー %1 をキーチェーンに保管しました。そのモードの次回起動時から有効です。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="270"/>
        <source>The key was removed from the keychain. At the exchange it still exists: delete it there if it is no longer needed.</source>
        <translation>キーをキーチェーンから削除しました。取引所にはまだ存在します。不要であれば取引所でも削除してください。</translation>
    </message>
</context>
<context>
    <name>bw::app::ModeDesk</name>
    <message>
        <location filename="../app/mode_desk.cpp" line="73"/>
        <source>A step needs the name of who approves it.</source>
        <translation>モードの移行には承認者の氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="17"/>
        <source>The day&apos;s starting balance</source>
        <translation>当日の開始残高</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>新規注文はブロックされたままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>The figure was not accepted.</source>
        <translation>この値は承認されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="32"/>
        <source>Proposed start of the day</source>
        <translation>提案された当日開始値</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Equity now</source>
        <translation>現在の純資産</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
        <source>Daily loss limit</source>
        <translation>日次損失の上限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="36"/>
        <source>Today&apos;s loss is measured from this figure. If the true balance at 00:00 UTC was higher, the difference is not counted as a loss.</source>
        <translation>本日の損失はこの値を基準に計測されます。00:00 UTC の実際の残高がこれより多かった場合、その差額は損失に算入されません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="52"/>
        <source>The figure changed, it was %1 until now: it needs your name again.</source>
        <translation>値が変わりました (これまでは %1)。もう一度氏名を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="69"/>
        <source>Less, if money was transferred in today.</source>
        <translation>本日入金があった場合は、これより小さくなります。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="71"/>
        <source>Accepting …</source>
        <translation>承認中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>There is nothing to accept.</source>
        <translation>承認する対象がありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>A name is required.</source>
        <translation>氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AdoptDialog</name>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="16"/>
        <source>Adopt %1 as a position</source>
        <translation>%1をポジション化</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>保有コインのまま、何も行われません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It was not adopted.</source>
        <translation>ポジション化されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="34"/>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="35"/>
        <source>A&amp;mount</source>
        <translation>数量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="41"/>
        <source>All</source>
        <translation>全量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="43"/>
        <source>As much as can be sold again (%1)</source>
        <translation>再び売却できる最大量 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="66"/>
        <source>Value now</source>
        <translation>現在の評価額</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="67"/>
        <source>Uses</source>
        <translation>使用割合</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="68"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>現在の価格でポジションになります。すべての上限に算入され、取引所に保護ストップが置かれ、緊急停止で売却されます。ポジション化しない分には何も行われません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="94"/>
        <source>Adopting …</source>
        <translation>ポジション化中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="96"/>
        <source>A name is required.</source>
        <translation>氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="15"/>
        <source>Why it was stopped</source>
        <translation>停止の理由</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Reason, required</source>
        <translation>理由、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>停止した理由 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>Name of who stopped, required</source>
        <translation>停止した人の氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>who stopped (required, journalled)</source>
        <translation>停止した人 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>Leave it</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>理由は現在のままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason was not recorded.</source>
        <translation>理由は記録されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="37"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>これは先ほどとは別の停止です。改めて理由と氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>緊急停止は解除されました。修正できる理由はもうありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>停止者 %1、%2 UTC。現在の理由: %3。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="51"/>
        <source>somebody unnamed</source>
        <translation>氏名不明の人</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="52"/>
        <source>none given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Recording …</source>
        <translation>記録中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>R&amp;ecord the reason</source>
        <translation>理由を記録(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>Nothing is stopped.</source>
        <translation>停止しているものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>A reason and a name are required.</source>
        <translation>理由と氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="49"/>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="50"/>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="51"/>
        <source>Approve the waiting entry</source>
        <translation>承認待ちの新規注文を承認</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="52"/>
        <source>Decline the waiting entry</source>
        <translation>承認待ちの新規注文を拒否</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="87"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (ほか %n 件待機中)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="88"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 からの依頼: %2。あと %3 秒で失効します。%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>The emergency stop is not latched.</source>
        <translation>緊急停止はラッチされていません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="26"/>
        <source>no reason was given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="27"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>停止者 %1、%2 UTC、エポック %3: %4。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="28"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="36"/>
        <source>Clear the emergency stop</source>
        <translation>緊急停止の解除</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>&amp;Approver</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>Approver, required</source>
        <translation>承認者、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>Reason, required</source>
        <translation>理由、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>取引を再開してよい理由 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Keep stopped</source>
        <translation>停止を維持</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Nothing changes (Esc)</source>
        <translation>何も変わりません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>The stop was not cleared.</source>
        <translation>停止は解除されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✔ yes</source>
        <translation>✔ はい</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✖ no</source>
        <translation>✖ いいえ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="91"/>
        <source>Clearing …</source>
        <translation>解除中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="92"/>
        <source>&amp;Clear the stop</source>
        <translation>停止を解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>%1が未達のまま解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>1 point is</source>
        <translation>1 項目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>%1 points are</source>
        <translation>%1 項目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>Nothing is stopped.</source>
        <translation>停止しているものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>An approver and a reason are required.</source>
        <translation>承認者と理由が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="107"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>この停止は %1 が行いました。二重承認のため、別の人が解除を承認する必要があります。</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="37"/>
        <source>Close %1</source>
        <translation>%1 を決済</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Nothing is sent (Esc)</source>
        <translation>何も送信されません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>The close was refused.</source>
        <translation>決済は拒否されました。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>取引所が受理しました。約定待ち …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="54"/>
        <source>Quantity to close</source>
        <translation>決済数量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="55"/>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="59"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>決済するポジションの割合 (千分率)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="98"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="100"/>
        <source>Close %1 percent of the position</source>
        <translation>ポジションの %1 パーセントを決済</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="117"/>
        <source>&amp;Market</source>
        <translation>成行(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="118"/>
        <source>&amp;Limit at</source>
        <translation>指値(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="123"/>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="126"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="129"/>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>target reached</source>
        <translation>目標に到達</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>the idea no longer holds</source>
        <translation>根拠が崩れた</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>less risk</source>
        <translation>リスクを減らす</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="171"/>
        <source>Reason, required</source>
        <translation>理由、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="172"/>
        <source>why? (required, journalled)</source>
        <translation>理由は? (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="182"/>
        <source>Estimated price</source>
        <translation>予想価格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="183"/>
        <source>P&amp;L of this part</source>
        <translation>この分の損益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="184"/>
        <source>Then still open</source>
        <translation>決済後の残り</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="185"/>
        <source>Protective stop</source>
        <translation>保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="244"/>
        <source>Closing …</source>
        <translation>決済中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="245"/>
        <source>Sends the exit (Enter)</source>
        <translation>決済注文を送信 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>このウィンドウを隠します。注文は続行されます (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="207"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="238"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>取引所が受け付けたかどうかはまだ不明です。照会中であり、再送信は行いません。</translation>
    </message>
</context>
<context>
    <name>bw::ui::DayGauge</name>
    <message>
        <location filename="../ui/widgets/day_gauge.cpp" line="32"/>
        <source>Loss of today against its limit</source>
        <translation>本日の損失と上限</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✔ allowed</source>
        <translation>✔ 許可</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✖ refused</source>
        <translation>✖ 拒否</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="156"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="158"/>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="160"/>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="162"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="164"/>
        <source>Asked for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="166"/>
        <source>Why, with the numbers</source>
        <translation>理由と数値</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsPanel</name>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="43"/>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <source>No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers.</source>
        <translation>判定はまだありません。許可または拒否された注文はすべて、ルールとその数値とともにここに表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="35"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>ポジションサイズ: 9.41% になります。上限は 5% です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillProcess</name>
    <message>
        <location filename="../ui/drill_process.cpp" line="52"/>
        <source>it ended with code %1</source>
        <translation>コード %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillWindow</name>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Every limit is made to fire against the paper exchange of this very program, in a process and a folder of its own. This account is not touched, no alert is sent; it takes about half a minute.</source>
        <translation>このプログラム自身のペーパー取引所に対して、すべての制限を作動させます。専用のプロセスとフォルダーで実行されます。この口座には一切触れず、アラートも送信しません。所要時間は約 30 秒です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What has to happen</source>
        <translation>期待される動作</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What happened</source>
        <translation>実際の動作</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="118"/>
        <source>Limits of this drill, as they come</source>
        <translation>この訓練の制限 (判明順)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="123"/>
        <source>The last drills</source>
        <translation>最近の訓練</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>When (UTC)</source>
        <translation>日時 (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>What did not fire</source>
        <translation>作動しなかったもの</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="125"/>
        <source>The last drills, newest first</source>
        <translation>最近の訓練、新しい順</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="126"/>
        <source>&amp;Start the drill</source>
        <translation>訓練を開始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="127"/>
        <source>C&amp;ancel the drill</source>
        <translation>訓練を中止(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="128"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="129"/>
        <source>Ends a drill that runs (Esc)</source>
        <translation>実行中の訓練を終了します (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✔ ok</source>
        <translation>✔ OK</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✖ no</source>
        <translation>✖ NG</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="194"/>
        <source>Running: %n check(s) so far.</source>
        <translation>
            <numerusform>実行中: これまでに %n 件をチェック。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="198"/>
        <source>Not started.</source>
        <translation>未開始。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="202"/>
        <source>✔ Passed: every limit fired.</source>
        <translation>✔ 合格: すべての制限が作動しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="203"/>
        <source>✖ NOT passed: %n check(s) failed, see above.</source>
        <translation>
            <numerusform>✖ 【不合格】%n 件のチェックに失敗しました。上記を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="204"/>
        <source>Cancelled; it does not count and is not in the record.</source>
        <translation>中止しました。有効とみなされず、記録にも残りません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="205"/>
        <source>✖ The drill could not be carried out: %1</source>
        <translation>✖ 訓練を実行できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="72"/>
        <location filename="../ui/panels/equity_panel.cpp" line="74"/>
        <location filename="../ui/panels/equity_panel.cpp" line="133"/>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="73"/>
        <source>From the highest equity since the program started</source>
        <translation>プログラム起動後の最高純資産からの低下</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="75"/>
        <source>Start of the day</source>
        <translation>当日開始時</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="77"/>
        <source>Equity (solid), the drawdown below its highest (filled), and the start of the day (dashed), over UTC; arrow keys read it point by point</source>
        <translation>純資産（実線）、最高値からのドローダウン（塗りつぶし）、一日の開始値（破線）、UTC。矢印キーで一点ずつ読み上げます</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="78"/>
        <source>How far back</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>this run</source>
        <translation>今回の起動</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>all</source>
        <translation>全期間</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="83"/>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="111"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="84"/>
        <source>Line as CSV…</source>
        <translation>線を CSV で…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="85"/>
        <source>Picture as PNG…</source>
        <translation>画像を PNG で…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="96"/>
        <source>The line begins when the account is known.</source>
        <translation>口座が読み取られると線の表示が始まります。</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="134"/>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="199"/>
        <source>%1 stale</source>
        <translation>%1 鮮度切れ</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="76"/>
        <location filename="../ui/panels/equity_panel.cpp" line="135"/>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="133"/>
        <source>the picture is empty</source>
        <translation>画像が空です</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>%1 には何も書き込まれませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="73"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="75"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="77"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>✖ alarm</source>
        <translation>✖ 警報</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsPanel</name>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <location filename="../ui/panels/events_panel.cpp" line="44"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>The market stream was silent for 2.3 s.</source>
        <translation>市場ストリームが 2.3 秒間途絶えました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="45"/>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="19"/>
        <source>Money that nothing explains</source>
        <translation>説明のつかない資金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>Name, required</source>
        <translation>氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>新規注文はブロックされたままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>It was not recorded.</source>
        <translation>記録されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="35"/>
        <source>The wallet moved by</source>
        <translation>ウォレットの変動額</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="37"/>
        <source>Since</source>
        <translation>発生時刻</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Today without it</source>
        <translation>これを除く本日損益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="45"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>資金移動(&amp;T): 入金または出金された資金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A r&amp;esult: something that was won or lost</source>
        <translation>損益(&amp;E): 利益または損失</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="97"/>
        <source>The amount changed, it was %1 until now: it needs your choice and your name again.</source>
        <translation>金額が変わりました (これまでは %1)。もう一度選択し、氏名を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="127"/>
        <source>As long as this run of the program knows of it.</source>
        <translation>今回の起動で把握している限りの時間です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="133"/>
        <source>Recording …</source>
        <translation>記録中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="134"/>
        <source>Nothing to record</source>
        <translation>記録対象なし</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="135"/>
        <source>Choose what it was</source>
        <translation>種類を選択</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>There is nothing to explain.</source>
        <translation>説明が必要なものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>A choice and a name are required.</source>
        <translation>選択と氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsModel</name>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="40"/>
        <source>untouched; can be adopted</source>
        <translation>対象外、ポジション化可能</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="127"/>
        <source>A holding is never sold and never counted.</source>
        <translation>保有コインは売却も算入もされません。</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Coin</source>
        <translation>コイン</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Held</source>
        <translation>保有量</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>As a position</source>
        <translation>ポジション化</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="45"/>
        <source>Holdings</source>
        <translation>保有コイン</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <source>No coin is held beside the positions.</source>
        <translation>ポジション以外に保有しているコインはありません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="24"/>
        <source>untouched; can be adopted</source>
        <translation>対象外、ポジション化可能</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="30"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>ここにあるものは、緊急停止でも売却されず、算入もされません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt %1…</source>
        <translation>%1をポジション化…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt…</source>
        <translation>ポジション化…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Choose a coin.</source>
        <translation>コインを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Makes it a position (%1)</source>
        <translation>ポジションにします (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::KeysWindow</name>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>API keys of each account. Only their last characters are shown, and secrets never. A key that may withdraw is refused; bind it to your address at the exchange.</source>
        <translation>各口座の API キーです。表示されるのは末尾の文字だけで、シークレットは一切表示されません。出金が可能なキーは拒否されます。取引所でご自身のアドレスに紐付けてください。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Kept</source>
        <translation>保管先</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Added (UTC)</source>
        <translation>追加 (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>At the exchange</source>
        <translation>取引所での状態</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="174"/>
        <source>Keys of each account</source>
        <translation>各口座のキー</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="175"/>
        <source>&amp;Check at the exchange</source>
        <translation>取引所でチェック(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="176"/>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="177"/>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="178"/>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="179"/>
        <source>&amp;Secret or private key</source>
        <translation>シークレットまたは秘密鍵(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="180"/>
        <source>Secret or private key</source>
        <translation>シークレットまたは秘密鍵</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="181"/>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="182"/>
        <source>Check and k&amp;eep</source>
        <translation>チェックして保管(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="183"/>
        <source>Read a&amp;gain</source>
        <translation>再読み取り(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="184"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="200"/>
        <source>Keys cannot be managed in this window.</source>
        <translation>このウィンドウではキーを管理できません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="236"/>
        <source>Private key: %1</source>
        <translation>秘密鍵: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key</source>
        <translation>キーの追加</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Replace the key of: %1</source>
        <translation>キーの置換: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key for: %1</source>
        <translation>キーの追加: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>pasted, also with several lines; never shown</source>
        <translation>貼り付け (複数行も可)。表示はされません</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="247"/>
        <source>The exchange is asked first; nothing is kept that it refuses.</source>
        <translation>まず取引所に問い合わせます。取引所が拒否したものは保管されません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="260"/>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>Private keys (*.pem *.key)</source>
        <translation>秘密鍵 (*.pem *.key)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="278"/>
        <source>Asking the exchange about the key…</source>
        <translation>取引所にキーを問い合わせ中…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>Remove the key?</source>
        <translation>キーを削除しますか?</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="292"/>
        <source>It is taken out of the keychain. A run that uses it goes on with it until it ends; at the exchange the key still exists.</source>
        <translation>キーチェーンから取り出されます。使用中の起動は終了するまでこのキーを使い続けます。取引所にはキーが残ります。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="293"/>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="294"/>
        <source>Remove the key</source>
        <translation>キーを削除</translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>All in percent of the balance as it is now. What gets tighter counts at once; what gets looser is journalled, and with real money needs the name of who approves it.</source>
        <translation>すべて現在の残高に対するパーセントです。厳格化はすぐに有効になります。緩和はジャーナルに記録され、実資金では承認者の氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Where it comes from</source>
        <translation>設定元</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>The mode&apos;s own</source>
        <translation>モード既定値</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="184"/>
        <source>&amp;Approver</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="185"/>
        <source>Approver, required to loosen a limit with real money</source>
        <translation>承認者、実資金での制限の緩和に必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="186"/>
        <source>your name (required to loosen, journalled)</source>
        <translation>あなたの氏名 (緩和に必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="187"/>
        <source>&amp;Undo changes</source>
        <translation>変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="188"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="219"/>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="261"/>
        <source>Changing …</source>
        <translation>変更中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Apply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>制限 %n 件を厳格化(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="263"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>制限 %n 件を緩和(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="264"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>制限 %n 件を変更、緩和を含む(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="265"/>
        <source>A value cannot be taken: see beside its field.</source>
        <translation>受け付けられない値があります。項目の横を確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="266"/>
        <source>Loosening a limit with real money needs the name of who approves it.</source>
        <translation>実資金での制限の緩和には承認者の氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="306"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="328"/>
        <source>The limits were not changed.</source>
        <translation>制限は変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListBar</name>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="31"/>
        <source>Symbol or word</source>
        <translation>銘柄または語句</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="32"/>
        <source>Show only rows with these words</source>
        <translation>この語句を含む行のみ表示</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="33"/>
        <source>Show every row</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="34"/>
        <source>Shows every row again (Esc)</source>
        <translation>すべての行を再び表示します (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/list_bar.cpp" line="71"/>
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%n 件中 %1 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListColumns</name>
    <message>
        <location filename="../ui/panels/list_columns.cpp" line="210"/>
        <source>As usual</source>
        <translation>既定</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListFrame</name>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="117"/>
        <source>Copy the cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="118"/>
        <source>Copy the rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="120"/>
        <source>Filter…</source>
        <translation>フィルター…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="121"/>
        <source>Only this symbol</source>
        <translation>この銘柄のみ</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="122"/>
        <source>By this column, upwards</source>
        <translation>この列の昇順</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="123"/>
        <source>By this column, downwards</source>
        <translation>この列の降順</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="124"/>
        <source>As usual</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="125"/>
        <source>This column to the left</source>
        <translation>この列を左へ</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="126"/>
        <source>This column to the right</source>
        <translation>この列を右へ</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="127"/>
        <source>This column wider</source>
        <translation>この列を広く</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="128"/>
        <source>This column narrower</source>
        <translation>この列を狭く</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="129"/>
        <source>Export as CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="215"/>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="217"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="321"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="321"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>%1 には何も書き込まれませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListTable</name>
    <message>
        <location filename="../ui/panels/list_table.cpp" line="108"/>
        <source>No row has the words of the filter. Esc in the filter shows every row again.</source>
        <translation>フィルターの語句を含む行はありません。フィルターで Esc を押すと、すべての行が再び表示されます。</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockCover</name>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="67"/>
        <location filename="../ui/lock/lock_cover.cpp" line="148"/>
        <source>Breakwater · locked</source>
        <translation>Breakwater · ロック中</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="110"/>
        <source>Breakwater is locked</source>
        <translation>Breakwater はロックされています</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="111"/>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="112"/>
        <source>Positions stay guarded. The emergency stop works at once: its button or Ctrl+Shift+F12.</source>
        <translation>ポジションは引き続き保護されます。緊急停止はすぐに機能します: ボタンまたは Ctrl+Shift+F12。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="113"/>
        <source>Press Enter to unlock.</source>
        <translation>Enter を押すとロックを解除します。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="114"/>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="115"/>
        <source>passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock (Enter)</source>
        <translation>ロック解除 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="118"/>
        <source>The passphrase cannot be read, so nothing opens this lock. End Breakwater, delete %1 and start again.</source>
        <translation>パスフレーズを読み取れないため、このロックは解除できません。Breakwater を終了し、%1 を削除して再起動してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_cover.cpp" line="190"/>
        <source>That is not it. The next try is heard in %n s.</source>
        <translation>
            <numerusform>パスフレーズが違います。次の入力は %n 秒後に受け付けます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="191"/>
        <source>That is not it.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockDialog</name>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="23"/>
        <source>Inactivity lock</source>
        <translation>無操作時のロック</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="27"/>
        <source>A locked window shows how a stop proceeds and nothing else. The emergency stop works all the same; positions stay guarded.</source>
        <translation>ロック中のウィンドウには停止の進行状況だけが表示されます。緊急停止は通常どおり機能し、ポジションは引き続き保護されます。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>&amp;Passphrase of now</source>
        <translation>現在のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>Passphrase of now, required</source>
        <translation>現在のパスフレーズ、必須</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="33"/>
        <source>required to change the lock</source>
        <translation>ロックの変更に必須</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: as it is</source>
        <translation>空欄: 変更しない</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: Enter unlocks</source>
        <translation>空欄: Enter で解除</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>New passphrase, again</source>
        <translation>新しいパスフレーズ、もう一度</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="40"/>
        <source>No passphrase any &amp;more: Enter unlocks</source>
        <translation>パスフレーズを廃止: Enter で解除(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>The lock stays as it is (Esc)</source>
        <translation>ロックは現在のままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="65"/>
        <source>never by itself</source>
        <translation>自動ロックなし</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="66"/>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="67"/>
        <source>Minutes without a key or a pointer</source>
        <translation>キーもポインターも操作されない時間 (分)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="69"/>
        <source>Lock af&amp;ter</source>
        <translation>ロックまで(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="81"/>
        <source>The passphrase of now is required.</source>
        <translation>現在のパスフレーズが必要です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_dialog.cpp" line="84"/>
        <source>A passphrase has %n characters at least.</source>
        <translation>
            <numerusform>パスフレーズは %n 文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="86"/>
        <source>The new passphrase is not the same both times.</source>
        <translation>新しいパスフレーズが 2 回の入力で一致しません。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="97"/>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="112"/>
        <source>That is not the passphrase of now.</source>
        <translation>現在のパスフレーズと一致しません。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="118"/>
        <source>The passphrase was not kept: %1</source>
        <translation>パスフレーズは保存されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="134"/>
        <location filename="../ui/main_window.cpp" line="239"/>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="139"/>
        <location filename="../ui/main_window.cpp" line="243"/>
        <source>Order ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="160"/>
        <source>Orders, trades, decisions, events</source>
        <translation>注文、取引、判定、イベント</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="163"/>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Holdings</source>
        <translation>保有コイン</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="219"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="221"/>
        <source>&amp;Position</source>
        <translation>ポジション(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="228"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="230"/>
        <source>&amp;Emergency</source>
        <translation>緊急(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="231"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="256"/>
        <source>La&amp;youts</source>
        <translation>レイアウト(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="257"/>
        <source>Dark or light</source>
        <translation>ダーク / ライト</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="259"/>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="268"/>
        <source>Emergency stop: flatten all	Ctrl+Shift+F12</source>
        <translation>緊急停止: 全決済	Ctrl+Shift+F12</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="271"/>
        <source>Clear the stop…</source>
        <translation>停止を解除…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="293"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>当日の開始残高を承認…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="295"/>
        <source>Explain money that moved…</source>
        <translation>資金の変動を説明…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="297"/>
        <source>Say why it was stopped…</source>
        <translation>停止の理由を記録…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="21"/>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="22"/>
        <source>Inactivity lock…</source>
        <translation>無操作時のロック…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="66"/>
        <source>Leave with open positions?</source>
        <translation>ポジションを残して終了しますか?</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1.</source>
        <translation>保有ポジション: %1。</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1. WITHOUT A PROTECTIVE STOP: %2.</source>
        <translation>保有ポジション：%1。保護ストップなし：%2。</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="69"/>
        <source>Protective stops stay at the exchange. Nothing replaces a stop, watches the daily loss or answers to the emergency stop while Breakwater is not running.</source>
        <translation>保護ストップは取引所に残ります。Breakwater が動作していない間は、ストップの再設定、日次損失の監視、緊急停止への応答は一切行われません。</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="71"/>
        <source>Stay</source>
        <translation>残る</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="72"/>
        <source>Keep guarding in the tray</source>
        <translation>トレイで保護を続ける</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="73"/>
        <source>Leave, stops stay at the exchange</source>
        <translation>終了 (ストップは取引所に残る)</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="83"/>
        <source>Accou&amp;nt</source>
        <translation>口座(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Limits…</source>
        <translation>制限(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Modes…</source>
        <translation>モード(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Statistics…</source>
        <translation>統計(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Confirm this run with real money…</source>
        <translation>今回の実資金での起動を確認(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="31"/>
        <source>&amp;The incident, in two minutes…</source>
        <translation>インシデントを 2 分で(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="47"/>
        <source>&amp;Drill…</source>
        <translation>訓練(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="154"/>
        <source>Order ticket as a window</source>
        <translation>注文票をウィンドウに</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="155"/>
        <source>Lists as a window</source>
        <translation>リストをウィンドウに</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="156"/>
        <source>Equity as a window</source>
        <translation>純資産をウィンドウに</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="157"/>
        <source>Order ticket to another side</source>
        <translation>注文票を別の側へ</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="158"/>
        <source>Lists to another side</source>
        <translation>リストを別の側へ</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="159"/>
        <source>Equity to another side</source>
        <translation>純資産を別の側へ</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="160"/>
        <source>Lock the panels</source>
        <translation>パネルを固定</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="173"/>
        <source>As usual</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="187"/>
        <source>Save this layout…</source>
        <translation>このレイアウトを保存…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="189"/>
        <source>Delete a layout…</source>
        <translation>レイアウトを削除…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="214"/>
        <source>Save this layout</source>
        <translation>このレイアウトの保存</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="215"/>
        <source>Name (an existing one is replaced):</source>
        <translation>名前 (既存の名前は置き換えられます):</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="222"/>
        <source>Day</source>
        <translation>日中</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="223"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="226"/>
        <source>The layout was not saved</source>
        <translation>レイアウトは保存されませんでした</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>There are %n layouts, one for each key. Give the name of one of them, or delete one.</source>
        <translation>
            <numerusform>レイアウトはすでに %n 個あり、各キーに 1 つずつ割り当てられています。そのいずれかの名前を入力するか、1 つ削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="248"/>
        <source>Delete a layout</source>
        <translation>レイアウトの削除</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="249"/>
        <source>Layout:</source>
        <translation>レイアウト:</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="251"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="49"/>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="65"/>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="93"/>
        <source>&amp;Welcome…</source>
        <translation>ようこそ(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="69"/>
        <source>Set the leverage that the ticket offers</source>
        <translation>チケットが示すレバレッジを設定</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="70"/>
        <source>Set the margin type that the ticket offers</source>
        <translation>チケットが示すマージン種別を設定</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="76"/>
        <source>Filter the list…</source>
        <translation>一覧を絞り込む…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="77"/>
        <source>Export the list as CSV…</source>
        <translation>一覧を CSV で書き出す…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="79"/>
        <source>Export the equity as CSV…</source>
        <translation>純資産を CSV で書き出す…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="80"/>
        <source>Export the equity as PNG…</source>
        <translation>純資産を PNG で書き出す…</translation>
    </message>
</context>
<context>
    <name>bw::ui::ModeWindow</name>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="212"/>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="213"/>
        <source>Approver, required</source>
        <translation>承認者、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="214"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="215"/>
        <source>The mode&apos;s word, typed to confirm</source>
        <translation>確認のために入力するモードの名称</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>Modes</source>
        <translation>モード</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>From play money to real money, one step at a time. A step up needs every check; a step down is always there. Either is taken only while nothing is held and no entry rests.</source>
        <translation>仮想資金から実資金へ、1 段階ずつ移行します。上位への移行には全チェックの合格が必要で、下位への移行は常に可能です。いずれも、保有ポジションも未約定の新規注文もない時だけ行われます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="224"/>
        <source>&amp;Confirm this run</source>
        <translation>今回の起動を確認(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="225"/>
        <source>Check &amp;again</source>
        <translation>再チェック(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="226"/>
        <source>What was stepped before</source>
        <translation>これまでの移行</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="286"/>
        <source>This run trades with real money and nobody has confirmed it: no entry passes. Exits and stops work.</source>
        <translation>今回の起動は実資金での取引ですが、まだ誰も確認していません。新規注文は一切通りません。決済とストップは機能します。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="287"/>
        <location filename="../ui/dialogs/mode_window.cpp" line="320"/>
        <source>Type %1</source>
        <translation>%1 と入力</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="314"/>
        <source>It runs in %1</source>
        <translation>%1 で稼働中</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="338"/>
        <source>Choose another mode to see what a step there needs.</source>
        <translation>別のモードを選択すると、移行に必要な条件が表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="339"/>
        <source>No step is taken from here.</source>
        <translation>ここからはモードを移行できません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="340"/>
        <source>Checking …</source>
        <translation>チェック中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="367"/>
        <source>The checks are made once more, then the step is taken …</source>
        <translation>もう一度チェックしてから移行します …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="378"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
</context>
<context>
    <name>bw::ui::OperatorField</name>
    <message>
        <location filename="../ui/widgets/operator_field.cpp" line="16"/>
        <source>Name of the operator at this desktop</source>
        <translation>このデスクトップのオペレーター名</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>fate unknown, being looked up</source>
        <translation>結果不明、照会中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>working</source>
        <translation>有効</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>market</source>
        <translation>成行</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>take-profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <source>exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <source>entry</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>stop, market</source>
        <translation>ストップ成行</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <source>take profit, market</source>
        <translation>利確成行</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="73"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>whole position</source>
        <translation>ポジション全量</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>triggering</source>
        <translation>発動中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>protective stop</source>
        <translation>保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="222"/>
        <source>%1 (foreign)</source>
        <translation>%1 (外部)</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Price / trigger</source>
        <translation>価格 / トリガー</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersPanel</name>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <location filename="../ui/panels/orders_panel.cpp" line="45"/>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <source>No working order.</source>
        <translation>有効な注文はありません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="46"/>
        <source>Show in decisions</source>
        <translation>判定で表示</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="47"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>選択した注文をすぐに取り消します (Del)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="100"/>
        <source>Cancel protective order of %1</source>
        <translation>%1 の保護注文を取消</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="101"/>
        <source>Cancel %1 of %2</source>
        <translation>%2 の%1注文を取消</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="102"/>
        <source>Cancel order</source>
        <translation>注文を取消</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="103"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>注文 %n 件を取消</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="116"/>
        <source>Cancelling %1 …</source>
        <translation>%1 を取消中 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>The order could not be cancelled.</source>
        <translation>注文を取り消せませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>bw::ui::PanelDock</name>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="148"/>
        <source>Mode %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="156"/>
        <source>Back into the window</source>
        <translation>ウィンドウに戻す</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="157"/>
        <source>The panel goes back to where it was docked</source>
        <translation>パネルを元のドック位置に戻します</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="18"/>
        <source>Protective stop for %1</source>
        <translation>%1 の保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>ストップは現在のままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop was refused.</source>
        <translation>ストップは拒否されました。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="32"/>
        <source>Trigger price</source>
        <translation>トリガー価格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="33"/>
        <source>&amp;Trigger</source>
        <translation>トリガー(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="52"/>
        <source>from mark</source>
        <translation>マークから</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="63"/>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="65"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>トリガーをマーク価格から %1 パーセントに設定</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="83"/>
        <source>Break-even</source>
        <translation>損益分岐点</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="123"/>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="124"/>
        <source>Result if it is hit</source>
        <translation>発動時の損益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="151"/>
        <source>Placing …</source>
        <translation>設定中 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsPanel</name>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="41"/>
        <source>Positions are not known: %1.
Until it is read no entry passes.</source>
        <translation>ポジションは不明です: %1。
読み取れるまで新規注文は通りません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="44"/>
        <source>Positions are not known yet: the account is being read.
Until then no entry passes.</source>
        <translation>ポジションはまだ不明です。口座を読み取っています。
それまで新規注文は一切通りません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="47"/>
        <source>Flat: two reads of the account agree that nothing is open.</source>
        <translation>フラット: 口座の 2 回の読み取りが、ポジションなしで一致しています。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="49"/>
        <source>No open position.
The ticket on the right opens one; every entry carries its stop.</source>
        <translation>保有ポジションなし。
右の注文パネルから建てられます。新規注文には必ずストップが付きます。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="110"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="111"/>
        <source>Show in decisions</source>
        <translation>判定で表示</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="134"/>
        <source>Close half of %1</source>
        <translation>%1 の半分を決済</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="135"/>
        <source>Trim to limit of %1</source>
        <translation>%1 を上限まで縮小</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="136"/>
        <source>Stop to break-even of %1</source>
        <translation>%1 のストップを損益分岐点へ</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="233"/>
        <source>No position has the words of the filter. Esc in the filter shows every one again.</source>
        <translation>フィルターの語句を含むポジションはありません。フィルターで Esc を押すと、すべてのポジションが再び表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="268"/>
        <source>%1: sent…</source>
        <translation>%1: 送信済み…</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="284"/>
        <source>accepted by the exchange</source>
        <translation>取引所が受理</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="287"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="290"/>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="293"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="297"/>
        <source>fate unknown, being looked up</source>
        <translation>結果不明、照会中</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%1 of %n position(s)</source>
        <translation>
            <numerusform>ポジション %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%n position(s)</source>
        <translation>
            <numerusform>ポジション %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsTable</name>
    <message>
        <location filename="../ui/panels/positions_table.cpp" line="29"/>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_table.cpp" line="50"/>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="29"/>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="66"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>%1 のレバレッジと証拠金モード: %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="76"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>取引所で %1 に設定します。口座全体に適用されます。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="86"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsLooksPage</name>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="128"/>
        <source>Dark or light</source>
        <translation>ダーク / ライト</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="129"/>
        <source>As the des&amp;ktop</source>
        <translation>デスクトップに合わせる(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="130"/>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="131"/>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="132"/>
        <source>Gain and loss</source>
        <translation>利益と損失</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="133"/>
        <source>&amp;Green and red</source>
        <translation>緑と赤(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="134"/>
        <source>&amp;Red and green</source>
        <translation>赤と緑(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="135"/>
        <source>&amp;Blue and orange</source>
        <translation>青とオレンジ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="136"/>
        <source>Gains first. Signs and arrows stay the same, and nothing is told by colour alone. Warnings and the emergency stop keep their colours.</source>
        <translation>先が利益の色です。符号と矢印は変わらず、色だけで伝えるものはありません。警告と緊急停止の色も変わりません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="137"/>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="138"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="139"/>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsOriginsPage</name>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="60"/>
        <source>Search keys, values and origins</source>
        <translation>キー、値、設定元を検索</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="61"/>
        <source>Search the configuration</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="62"/>
        <source>Only &amp;what was set</source>
        <translation>設定済みのみ(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="63"/>
        <source>Configuration of this run</source>
        <translation>今回の起動の設定</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>From</source>
        <translation>設定元</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>A change counts</source>
        <translation>変更の反映</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="72"/>
        <source>Where the configuration came from is not known here.</source>
        <translation>設定の取得元はここでは不明です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="74"/>
        <source>Read from %1, then the environment, then the flags of the start; the last one counts.</source>
        <translation>%1、環境変数、起動時のフラグの順に読み取られ、最後のものが有効です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="75"/>
        <source>There is no %1; what counts are the environment, then the flags of the start.</source>
        <translation>%1 はありません。環境変数、起動時のフラグの順に読み取られ、最後のものが有効です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="77"/>
        <source>Limits changed in the running program are in the limits window. Keys and passwords are never part of it.</source>
        <translation>実行中のプログラムで変更された制限は、制限ウィンドウにあります。キーとパスワードがここに含まれることは決してありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="80"/>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>when read again</source>
        <translation>再読み取り時</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>at the next start</source>
        <translation>次回起動時</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing was set; the defaults count.</source>
        <translation>設定されたものはありません。既定値が有効です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsQuietPage</name>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="142"/>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="143"/>
        <source>&amp;Play sounds</source>
        <translation>音を鳴らす(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;fill</source>
        <translation>約定(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A ref&amp;usal</source>
        <translation>拒否(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;stop that was hit</source>
        <translation>ストップの発動(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A level of a li&amp;mit</source>
        <translation>制限の警告水準(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;disconnection</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="148"/>
        <source>An emergency: always</source>
        <translation>緊急: 常に鳴動</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="149"/>
        <source>The sound of an emergency cannot be turned off.</source>
        <translation>緊急の音はオフにできません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="150"/>
        <source>Quiet</source>
        <translation>サイレント</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="151"/>
        <source>Do &amp;not disturb</source>
        <translation>通知を止める(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="152"/>
        <source>No sound, no notification and no window in front, until it is turned off again. An emergency still does all of it.</source>
        <translation>再びオフにするまで、音、通知、ウィンドウの前面表示を行いません。緊急の場合は、そのすべてが引き続き行われます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="153"/>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="154"/>
        <source>Loc&amp;k without a key or a pointer for</source>
        <translation>キーもポインターも無操作ならロック(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="155"/>
        <source>Minutes until the screen is locked</source>
        <translation>画面をロックするまでの時間 (分)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="156"/>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="157"/>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="158"/>
        <source>The emergency stop works while it is locked, and what happens stays visible.</source>
        <translation>ロック中も緊急停止は機能し、状況は引き続き表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="159"/>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="160"/>
        <source>F&amp;orget them</source>
        <translation>消去(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="180"/>
        <source>None of the reasons given for closing a position is remembered now; the next ones will be suggested.</source>
        <translation>ポジション決済の理由は現在記憶されていません。次回以降の理由が候補として表示されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="181"/>
        <source>%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</source>
        <translation>
            <numerusform>ポジション決済の理由が %n 件記憶され、候補として表示されます。消去してもジャーナルは変わりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsStopPage</name>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="63"/>
        <source>The key of the emergency stop</source>
        <translation>緊急停止のキー</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="64"/>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="65"/>
        <source>Your &amp;name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="66"/>
        <source>A stop that is pressed at this desktop is recorded with it, and so is an entry that you approve. Under dual control the same name cannot clear that stop. Empty: the name of the desktop&apos;s user.</source>
        <translation>このデスクトップで押された停止と、承認した新規注文は、この名前で記録されます。二重承認では、同じ名前でその停止を解除できません。空欄の場合はデスクトップのユーザー名を使用します。</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsWindow</name>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Of this desktop, for whoever uses it. Every choice counts at once and is kept; limits are in the limits window.</source>
        <translation>このデスクトップの設定で、使用者を問いません。選択はすぐに有効になり、保存されます。制限は制限ウィンドウにあります。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="45"/>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="46"/>
        <source>Sounds, quiet, lock</source>
        <translation>音、サイレント、ロック</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="47"/>
        <source>Emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="48"/>
        <source>Where the configuration came from</source>
        <translation>設定の取得元</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="49"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bw::ui::SideWindow</name>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="89"/>
        <source>Mode %1</source>
        <translation>モード %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="97"/>
        <source>The engine has not answered for %1: nothing shown here is live.</source>
        <translation>【エンジン応答なし】%1: ここの表示は現在の値ではありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="100"/>
        <source>The account has not been read yet.</source>
        <translation>口座がまだ読み取られていません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="103"/>
        <source>Stale: the account was read %1 ago.</source>
        <translation>鮮度切れ: 口座の読み取りは %1 前です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="105"/>
        <source>As of %1 UTC</source>
        <translation>%1 UTC 時点</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatisticsWindow</name>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Net of commission and funding, from the journal of this account. Point at a figure, or move to it with Tab, to see its formula.</source>
        <translation>手数料と資金調達料を差し引いた、この口座のジャーナルに基づく値です。数値にポインタを合わせるか Tab で移動すると、計算式が表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="157"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="158"/>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Figures as CSV…</source>
        <translation>指標を CSV で…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Trades as CSV…</source>
        <translation>取引を CSV で…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Days as CSV…</source>
        <translation>日別を CSV で…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the trades as PNG…</source>
        <translation>取引のチャートを PNG で書き出す…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the days as PNG…</source>
        <translation>日別チャートを PNG で書き出す…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>All of it as PNG…</source>
        <translation>全体を PNG で書き出す…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="165"/>
        <source>Charts: how far &amp;back</source>
        <translation>チャートの期間(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="166"/>
        <source>Charts: how far back</source>
        <translation>チャートの期間</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>all</source>
        <translation>全期間</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed yet.</source>
        <translation>決済済みの取引はまだありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>The trades are not known yet.</source>
        <translation>取引はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed in this time.</source>
        <translation>この期間に決済された取引はありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The first day has not been sampled twice yet.</source>
        <translation>初日のサンプルがまだ 2 つ揃っていません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The days are not known yet.</source>
        <translation>日別の損益はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>Nothing was sampled in this time.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="235"/>
        <source>the picture is empty</source>
        <translation>画像が空です</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>%1 には何も書き込まれませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="106"/>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="107"/>
        <source>Explain…</source>
        <translation>説明…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="108"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>説明のつかない資金変動の内容と氏名を尋ねます。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="184"/>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="186"/>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="217"/>
        <source>Today</source>
        <translation>本日</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopButton</name>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="56"/>
        <source>Emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="144"/>
        <source>Armed. One press blocks entries, cancels orders and closes every position. Also Control Shift F12.</source>
        <translation>作動可能。1 回押すと新規注文をブロックし、注文を取り消し、全ポジションを決済します。Control Shift F12 でも同じです。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="145"/>
        <source>Blocks entries, cancels every order, closes every position of this account.
One press, no question. Also Ctrl+Shift+F12 in every window of Breakwater.</source>
        <translation>新規注文をブロックし、全注文を取り消し、この口座の全ポジションを決済します。
1 回押すだけで確認なし。Breakwater のどのウィンドウでも Ctrl+Shift+F12 で同じです。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="148"/>
        <location filename="../ui/widgets/stop_button.cpp" line="149"/>
        <source>Not armed: there is no engine or no account that a press could stop.</source>
        <translation>作動できません: 停止すべきエンジンまたは口座がありません。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="152"/>
        <location filename="../ui/widgets/stop_button.cpp" line="153"/>
        <source>Stopped. Entries are blocked until a named person clears the stop.</source>
        <translation>停止中。氏名を記した人が停止を解除するまで、新規注文はブロックされます。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>STOPPED</source>
        <translation>【停止中】</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY
STOP</source>
        <translation>緊急
停止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY STOP</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>entries blocked</source>
        <translation>新規注文ブロック</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>flatten all</source>
        <translation>全決済</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>not armed</source>
        <translation>作動不可</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="48"/>
        <source>Emergency stop progress</source>
        <translation>緊急停止の進行状況</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="65"/>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="66"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>停止した理由と停止した人の氏名を尋ねます。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="67"/>
        <source>Clear…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="68"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>チェックリストを表示し、承認者と理由を尋ねます。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="61"/>
        <source>Order ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="179"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>現物では空売りできません。ポジションは「決済」で手仕舞います。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="202"/>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✖ no</source>
        <translation>✖ 不可</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✔ ok</source>
        <translation>✔ 可</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>… open</source>
        <translation>… 未判定</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="260"/>
        <source>Press again to send it; Esc lets it be.</source>
        <translation>もう一度押すと送信します。Esc で取りやめます。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Sent, waiting for the answer …</source>
        <translation>送信済み、応答待ち …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Yes: %1</source>
        <translation>はい：%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="265"/>
        <source>Sends this order (Enter)</source>
        <translation>この注文を送信 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="268"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>10 秒間応答がありません。再送信する前に注文と判定を確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="341"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="359"/>
        <source>The exchange took the order.</source>
        <translation>取引所が注文を受け付けました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="371"/>
        <source>The order was refused.</source>
        <translation>注文は拒否されました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="375"/>
        <source>The order failed.</source>
        <translation>注文に失敗しました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="382"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>取引所が注文を受け付けたかどうかはまだ不明です。照会中は有効な注文として計上され、再送信は行いません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="158"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>S&amp;ymbol</source>
        <translation>銘柄(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="198"/>
        <source>B&amp;uy</source>
        <translation>買い(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="200"/>
        <source>&amp;Sell</source>
        <translation>売り(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>&amp;Market</source>
        <translation>成行(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="204"/>
        <source>Limi&amp;t</source>
        <translation>指値(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="221"/>
        <source>How the size is given</source>
        <translation>サイズの指定方法</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% of balance</source>
        <translation>残高比 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% at risk to the stop</source>
        <translation>ストップまでのリスク %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="228"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="231"/>
        <source>Size as a share of the position limit</source>
        <translation>ポジション上限に対する割合で指定するサイズ</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="241"/>
        <source>Size &amp;as</source>
        <translation>指定方法(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="243"/>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="255"/>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="256"/>
        <source>Stop loss price, required</source>
        <translation>ストップロス価格、必須</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="257"/>
        <source>Take profit price, if one is wanted</source>
        <translation>利確価格、任意</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="258"/>
        <source>P&amp;rice</source>
        <translation>価格(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="265"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>エントリー価格から損失側に %1 パーセントのストップ</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="266"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="281"/>
        <source>Stop &amp;loss</source>
        <translation>ストップロス(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="284"/>
        <source>Tar&amp;get</source>
        <translation>利確(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="302"/>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="315"/>
        <source>Takes this size over (Alt+X)</source>
        <translation>このサイズを採用します (Alt+X)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourOffer</name>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>The incident, in two minutes</source>
        <translation>インシデントを 2 分で</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>A walk through what Breakwater does with a position over its limit.</source>
        <translation>上限を超えたポジションに Breakwater がどう対処するかを順にご案内します。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="66"/>
        <source>It needs the account of that day, so it opens a second window with a practice run of its own: paper money, a temporary folder, no alerts. This run and its account stay as they are, and go on beside it.</source>
        <translation>当日の口座の状態が必要なため、専用の練習を 2 つ目のウィンドウで開きます: ペーパー資金、一時フォルダー、アラートなし。今回の起動とその口座は元のまま、並行して動作を続けます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="68"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="69"/>
        <source>Start the practice run</source>
        <translation>練習を開始</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="77"/>
        <source>The practice run is open in a window of its own. It ends with that window, or with this program.</source>
        <translation>練習は専用のウィンドウで開いています。そのウィンドウまたはこのプログラムを閉じると終了します。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="79"/>
        <source>The practice run ended: %1</source>
        <translation>練習が終了しました: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="81"/>
        <source>The practice run has ended, and its folder is gone.</source>
        <translation>練習は終了し、そのフォルダーは削除されました。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourPanel</name>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="79"/>
        <source>The incident, in two minutes</source>
        <translation>インシデントを 2 分で</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="80"/>
        <source>Leave the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="81"/>
        <source>Nothing is undone, nothing is pressed (Esc)</source>
        <translation>何も取り消されず、何も押されません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="93"/>
        <source>The incident · %1 of %2</source>
        <translation>インシデント · %1 / %2</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourRun</name>
    <message>
        <location filename="../ui/tour_run.cpp" line="50"/>
        <source>There is no folder for the practice run: %1</source>
        <translation>練習用のフォルダーがありません: %1</translation>
    </message>
    <message>
        <location filename="../ui/tour_run.cpp" line="66"/>
        <source>It ended with code %1.</source>
        <translation>コード %1 で終了しました。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>maker</source>
        <translation>メイカー</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>taker</source>
        <translation>テイカー</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="147"/>
        <source>Trade %1, order %2</source>
        <translation>約定 %1、注文 %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Commission</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Liquidity</source>
        <translation>流動性</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <location filename="../ui/panels/trades_panel.cpp" line="40"/>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>No fill yet.</source>
        <translation>まだ約定はありません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="41"/>
        <source>Show in decisions</source>
        <translation>判定で表示</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/trades_panel.cpp" line="60"/>
        <source>Sum of %n trade(s)</source>
        <translation>
            <numerusform>約定 %n 件の合計</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::Tray</name>
    <message>
        <location filename="../ui/tray/tray.cpp" line="69"/>
        <source>Show Breakwater</source>
        <translation>Breakwater を表示</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="70"/>
        <source>Do not disturb (an emergency always does)</source>
        <translation>通知を止める (緊急時を除く)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="71"/>
        <source>Quit…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP: flatten all</source>
        <translation>【緊急停止】全決済</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP (not armed)</source>
        <translation>【緊急停止】(作動不可)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="125"/>
        <source>There is something to look at. Unlock Breakwater to read it.</source>
        <translation>確認が必要な事項があります。ロックを解除してご覧ください。</translation>
    </message>
</context>
<context>
    <name>bw::ui::WaitingRows</name>
    <message numerus="yes">
        <location filename="../ui/widgets/waiting_rows.cpp" line="29"/>
        <source>%n new below</source>
        <translation>
            <numerusform>新着 %n 件（下）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::WelcomeWindow</name>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>Welcome to Breakwater</source>
        <translation>Breakwater へようこそ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>A terminal that lets no order through that your limits do not allow, and that can always get you out.</source>
        <translation>設定した制限が許さない注文は一切通さず、いつでも手仕舞いができるターミナルです。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="177"/>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="178"/>
        <source>You trade on Binance from here: USD-M futures and spot. Before an order leaves, every limit is checked against the account as it is at the exchange: size of a position, loss of the day, number of positions, a stop for each of them. What cannot be known counts as not allowed. What only reduces risk always passes.</source>
        <translation>ここから Binance の USD-M 先物と現物を取引します。注文が出る前に、取引所にある口座の状態に照らして、すべての制限をチェックします: ポジションのサイズ、日次損失、ポジション数、各ポジションのストップ。不明なものは許可されません。リスクを減らすだけの注文は常に通ります。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="181"/>
        <source>The red button at the top is the emergency stop: one press blocks entries, cancels orders and closes positions. It is in every window, and Ctrl+Shift+F12 presses it too.</source>
        <translation>上部の赤いボタンが緊急停止です。1 回押すと、新規注文をブロックし、注文を取り消し、ポジションを決済します。すべてのウィンドウにあり、Ctrl+Shift+F12 でも作動します。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="184"/>
        <source>Your &amp;name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="185"/>
        <source>Two people clear a stop here: whoever pressed it cannot approve that trading goes on. A stop at this desktop is recorded with this name.</source>
        <translation>ここでは停止の解除に二人が必要です。停止を押した人は取引の再開を承認できません。このデスクトップでの停止はこの名前で記録されます。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="187"/>
        <source>&amp;Keys and another mode…</source>
        <translation>キーと別のモード(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="188"/>
        <source>An account at the exchange needs an API key. Allow it to read and to trade, bind it to your address, and do not let it withdraw: a key that may withdraw is refused. It is kept in the keychain of your desktop, never in a file.</source>
        <translation>取引所の口座には API キーが必要です。読み取りと取引を許可し、ご自身のアドレスに紐付け、出金は許可しないでください。出金が可能なキーは拒否されます。キーはデスクトップのキーチェーンに保管され、ファイルには決して保存されません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="190"/>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="191"/>
        <source>The mode decides whose money it is: paper, the test network, live with tight limits, live. Each step up has checks of its own, and a start never goes to real money by itself.</source>
        <translation>モードによって、誰の資金かが決まります: ペーパー、テストネット、厳しい制限付きの実資金、実資金。上位への移行にはそれぞれチェックがあり、起動時に自動で実資金になることは決してありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="193"/>
        <source>&amp;Modes…</source>
        <translation>モード(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="194"/>
        <source>If you want to hear of a stop, a limit or a lost connection away from this screen, Breakwater can tell your desktop, a Telegram chat, a web address or a program of yours. This is optional, and is set in the environment that starts Breakwater: docs/alerts.md names every receiver.</source>
        <translation>この画面から離れていても停止、制限、接続断を知りたい場合、Breakwater はデスクトップ、Telegram のチャット、Web アドレス、または任意のプログラムに通知できます。これは任意で、Breakwater を起動する環境で設定します。すべての送信先は docs/alerts.md に記載されています。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="197"/>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Open the terminal</source>
        <translation>ターミナルを開く(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="208"/>
        <source>&amp;Trade on paper now</source>
        <translation>ペーパーで取引を開始(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="209"/>
        <source>The paper exchange in this program is already running: play money, made-up prices, no account and no key. Nothing leaves this computer.</source>
        <translation>このプログラム内のペーパー取引所はすでに動作しています: 仮想資金、架空の価格、口座もキーも不要です。この PC の外には何も送信されません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="211"/>
        <source>&amp;To the terminal</source>
        <translation>ターミナルへ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="212"/>
        <source>This run is in mode %1. Going to paper is a step of its own, in the window of the modes.</source>
        <translation>今回の起動はモード %1 です。ペーパーへの移行は、モードのウィンドウで別途行います。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="223"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="235"/>
        <source>Now: no alerts are sent.</source>
        <translation>現在: アラートは送信されていません。</translation>
    </message>
</context>
</TS>
