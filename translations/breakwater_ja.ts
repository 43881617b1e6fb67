<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="30"/>
        <source>Only %1 are held beside the position.</source>
        <translation>ポジション以外に保有しているのは %1 だけです。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="45"/>
        <source>%1 of balance</source>
        <translation>残高の %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="47"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>上限 (残高の %1) を超えています。保有は続けられますが、上限を下回るまで買い増しはできません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="67"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1 は %2 建てでは取引されていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="70"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 の価格は現在不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="74"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>この銘柄で取引所が受け付ける条件はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="88"/>
        <source>Adopt</source>
        <translation>ポジション化</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="91"/>
        <source>No %1 is held beside the positions.</source>
        <translation>ポジション以外に %1 の保有はありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="95"/>
        <source>%1 held · mark %2</source>
        <translation>保有 %1 · マーク %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="110"/>
        <source>&amp;Adopt %1</source>
        <translation>%1をポジション化(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="73"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>停止はここからは決して解除できません。この電話を持っているのが誰かわからないためです。チェックリストを確認できる場所で、人が氏名を記録して解除します: デスクトップ、または breakwater clear-stop --approver NAME。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="81"/>
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
        <location filename="../core/alerts/chat_desk.cpp" line="89"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>何も停止していません。理由が必要です。/stop 理由</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="94"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>【停止を設定できませんでした】デスクトップまたは breakwater emergency-stop を使ってください。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="103"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>すでに停止しています。停止者 %1: %2。以前より緩くなった制限はありません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="104"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>【停止】新規注文は一切出ません。取消と決済を開始します。理由: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="106"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>このメッセージの送信は %1、今回の起動は %2 です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="115"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>エンジンは %1 秒間応答がありません。以下は %2 時点の情報です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="122"/>
        <location filename="../core/alerts/chat_desk.cpp" line="150"/>
        <source>The engine has not started yet.</source>
        <translation>エンジンはまだ起動していません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="129"/>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="131"/>
        <source>The account is not known.</source>
        <translation>口座の状態は不明です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>残高 %1 %2、純資産 %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="136"/>
        <source>Today&apos;s result is not known.</source>
        <translation>本日の損益は不明です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="138"/>
        <source>Today %1</source>
        <translation>本日 %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>本日 %1 (%2)、日次損失の上限まで残り: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Open positions: %1</source>
        <translation>保有ポジション: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="155"/>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="158"/>
        <source>long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="158"/>
        <source>short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <location filename="../core/alerts/chat_desk.cpp" line="166"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="160"/>
        <source>stop %1</source>
        <translation>ストップ %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="161"/>
        <source>NO STOP for %1 s</source>
        <translation>【ストップなし】%1 秒間</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="163"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2、マーク %3、残高の %4、%5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3 @ %4、マーク %5、残高の %6、損益 %7、%8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="169"/>
        <source>No position is open.</source>
        <translation>保有ポジションはありません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="40"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater が起動しました: %1、%2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="45"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater が終了しました。現在、口座を監視しているものはありません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="50"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>(ほか %1 件は保留中: 1 時間に最大 %2 件。)</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="55"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 は保護ストップがない状態が %2 秒続いています。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="60"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>緊急停止は解除されました。新規注文が再び可能です。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="65"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>取引所に %1 秒間到達できていません。保有ポジション: %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="70"/>
        <source>The exchange is reached again.</source>
        <translation>取引所に再び到達できるようになりました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="75"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>エンジンは %1 秒間応答がありません。緊急停止はエンジンがなくても機能します。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="80"/>
        <source>The engine answers again.</source>
        <translation>エンジンが再び応答しています。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="85"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>ジャーナルに書き込めません。新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="90"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>Breakwater を経由していない動きがありました。今回の起動での累計: 注文 %1、約定 %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="97"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 は上限を超えています: 残高の %2、上限は %3。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="99"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 は上限を超えています: %2 %3、残高の %4、上限は %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="106"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>本日の損失が上限の %1 % に達しました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="108"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>本日の損失は %1 %2: 上限 %4 の %3 %。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="113"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>注文 %1 / %2 件取消、ポジション %3 / %4 件決済</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="118"/>
        <source>entries are blocked.</source>
        <translation>新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="120"/>
        <source>cancelling; %1.</source>
        <translation>取消中、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="122"/>
        <source>closing; %1.</source>
        <translation>決済中、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="124"/>
        <source>verifying; %1.</source>
        <translation>確認中、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="126"/>
        <source>verified flat; %1.</source>
        <translation>フラット確認済み、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="126"/>
        <source>done: no entry is open; %1.</source>
        <translation>完了: 未約定の新規注文なし、%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="128"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>【ラッチ済み・未送信】%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="128"/>
        <source>the exchange is not reached.</source>
        <translation>取引所に到達できません。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="135"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>【緊急停止】(%1) 停止者 %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="140"/>
        <source>Emergency stop: %1</source>
        <translation>緊急停止: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="147"/>
        <source>Bought %1 at %2.</source>
        <translation>%1 を %2 で買いました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="147"/>
        <source>Sold %1 at %2.</source>
        <translation>%1 を %2 で売りました。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>%1 %2 を %3 で買いました: %4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>%1 %2 を %3 で売りました: %4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="157"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>直近 %1 分間に拒否された新規注文: %2 件、最後: %3 (%4)。</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="17"/>
        <source>%1 is not reached, %2 waiting: %3</source>
        <translation>%1 に届いていません、%2 件待機中: %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="20"/>
        <source>%1 cannot be heard: %2</source>
        <translation>%1 からの受信ができません: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="23"/>
        <source>%1: nothing sent yet</source>
        <translation>%1: まだ何も送信していません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1: 到達確認 %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="41"/>
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
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="22"/>
        <source>The stop has finished</source>
        <translation>停止処理が完了している</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="26"/>
        <source>verified flat by two fresh reads</source>
        <translation>最新の読み取り 2 回でフラットを確認</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="27"/>
        <source>done at level “%1”</source>
        <translation>レベル「%1」で完了</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="30"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>ラッチ済み・未送信: 取引所への経路がありません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="33"/>
        <source>the engine has not taken it up</source>
        <translation>エンジンがまだ受け付けていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="39"/>
        <source>still running: %1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>処理中: 注文 %1 / %2 件取消、ポジション %3 / %4 件決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="48"/>
        <source>Data is fresh</source>
        <translation>データが最新である</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="57"/>
        <source>the account has not been read</source>
        <translation>口座がまだ読み取られていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="59"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>口座データは %1 前のもの、上限は %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="61"/>
        <source>stale prices: %1</source>
        <translation>鮮度切れの価格: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>account %1 old</source>
        <translation>口座データは %1 前</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="71"/>
        <source>Reconciled with the exchange</source>
        <translation>取引所と照合済みである</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="72"/>
        <source>nothing is open between us</source>
        <translation>未解決の差異なし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="84"/>
        <source>No unprotected position</source>
        <translation>無保護のポジションがない</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="85"/>
        <source>without a working stop: %1</source>
        <translation>有効なストップなし: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="86"/>
        <source>no position is open</source>
        <translation>保有ポジションなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="87"/>
        <source>every position has a working stop</source>
        <translation>全ポジションに有効なストップあり</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>ジャーナル正常、当日開始値が判明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>the journal cannot be written</source>
        <translation>ジャーナルに書き込めません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="95"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>当日開始時の純資産が証明されていません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="96"/>
        <source>the day began at %1 %2</source>
        <translation>当日開始値 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>Daily loss is inside its limit</source>
        <translation>日次損失が上限内である</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="104"/>
        <source>today&apos;s loss is not known</source>
        <translation>本日の損失は不明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="106"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>本日上限に達しました。00:00 UTC まで決済のみ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="108"/>
        <source>%1 %2 past the limit</source>
        <translation>上限を %1 %2 超過</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>%1 %2 left to the limit</source>
        <translation>上限まで残り %1 %2</translation>
    </message>
</context>
<context>
    <name>ClosePresenter</name>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="45"/>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="45"/>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="47"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · エントリー %3 · マーク %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="49"/>
        <source> (stale, %1 old)</source>
        <translation> (鮮度切れ、%1 前)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="68"/>
        <source>Clipped to the position: %1.</source>
        <translation>ポジションの数量までに制限: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="72"/>
        <source>Rounded down to the step: %1.</source>
        <translation>数量単位に切り捨て: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="75"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>取引所の数量単位未満です。決済できるものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="87"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>この銘柄で取引所が受け付ける条件は不明です。成行で決済してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="121"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>マーク価格以下です。すぐに約定します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="122"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>マーク価格以上です。すぐに約定します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="134"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2 (手数料 %3 控除後)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="140"/>
        <source>0 % of balance: the position is flat</source>
        <translation>残高の 0 %: ポジションはフラット</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="143"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>残高の %1 (%2 %3)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="153"/>
        <source>It has no stop.</source>
        <translation>ストップがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="154"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>ストップがありません。%1 が無保護のまま残ります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="158"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>%1 のストップは注文が約定するまで有効です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>%1 のストップは、ポジションがフラットになり次第取り消されます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="161"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>%1 のストップは残りの %2 を引き続き保護します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="172"/>
        <source>about %1 (mark%2)</source>
        <translation>約 %1 (マーク%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="172"/>
        <source>, stale</source>
        <translation>、鮮度切れ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="173"/>
        <source>%1 or better</source>
        <translation>%1 またはより有利</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="185"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="234"/>
        <source>Close</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="189"/>
        <source>Close %1 at market</source>
        <translation>%1 を成行決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at %2 or better</source>
        <translation>%1 を %2 の指値で決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at a limit</source>
        <translation>%1 を指値決済</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="237"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 はフラットです。決済するものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="255"/>
        <source>A reason is required.</source>
        <translation>理由が必要です。</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="61"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>取引と入出金履歴による検算は現在できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="64"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>取引と入出金履歴による検算は一致: %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>取引と入出金履歴による検算が【不一致】: %1。新規注文はブロックされています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="76"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>本日上限に達し、%1 超過しました。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and not passed.</source>
        <translation>本日上限に達しましたが、超過はしていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="79"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>ピーク %1 から %2 低下。低下が %3 に達すると緊急停止が作動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="81"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>純資産のピークはまだ不明です。</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="65"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>残高が不明、または残っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>注文自体がこのままでは送信できないため、判定していません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>当日開始時の純資産が証明されていないため、本日の損失は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="79"/>
        <source>refused (%1).</source>
        <translation>拒否 (%1)。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="87"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 は残高の %2 になります。上限は %3 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="89"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>%1 になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="97"/>
        <source>the exposure cannot be computed.</source>
        <translation>エクスポージャーを計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="103"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>全ポジションと未約定の新規注文の合計が %1 になります。上限 (残高から準備分を引いた額) は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="109"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>全エクスポージャーの合計を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="110"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>%1 のエクスポージャーが不明なため、合計も不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="116"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>ストップまでの値動きと往復の手数料で %1 の損失になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>ストップ時の損失を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="125"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>この注文と全ポジション・未約定の新規注文がすべてストップに達すると、本日の損失は %1 になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>各ストップでの損失を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="140"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>再び決済できる最小数量は %1 で、%2 の残高が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="142"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>再び決済できる最小数量は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="150"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 は成行で決済できません。取引所の最小数量は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>最大 %1 を 1 回の成行注文で決済する必要が生じます。取引所の最大数量は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 は成行で全量を決済できません。取引所は %2 の倍数のみ受け付けます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>ストップが、取引所の受け付ける価格の範囲外です。範囲の限界は %1 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>取引所の呼値単位ではストップが %1 になり、%2 を越えた位置ではなくなります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>ストップ時の評価額は %1 になります。取引所は %2 以上の注文を受け付けます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="167"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>再び決済できるかどうかを計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="173"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>価格を比較するための %1 のマーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>%1 の最良気配が不合理なため、成行注文の約定価格は誰にもわかりません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>価格はマーク価格から %1 離れています。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="181"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>マーク価格との乖離を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="189"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>本日 %1 回目の新規注文になります。上限は %2 回です。次の取引日は 00:00 UTC に始まります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>1 時間以内で %1 回目の新規注文になります。上限は %2 回です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>前回の新規注文は %1 前です。次は %2 経過後に可能です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="197"/>
        <source>how many entries were sent is not known.</source>
        <translation>送信済みの新規注文数は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="203"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>本日 %1 連敗中です。%2 連敗から、次の取引日 (00:00 UTC) まで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>連敗数は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="212"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>取引所の注文・リクエスト制限をまだ読み取っていないため、決済用の残り枠は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>%3 のうち新規注文に使える %2 に対して %1 回目の使用になります。残りは決済用に確保されています。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>取引所の制限の使用量が不合理な値です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="224"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>%1 のレバレッジをまだ読み取っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 は取引所で %2 倍に設定されています。上限は %3 倍です。引き下げてください。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>%1 のレバレッジが不合理な値です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="236"/>
        <source>the account has not been read yet.</source>
        <translation>口座をまだ読み取っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>there is no mark price.</source>
        <translation>マーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>%1 has no mark price.</source>
        <translation>%1 のマーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="245"/>
        <source>the account</source>
        <translation>口座データ</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="246"/>
        <source>the mark price of %1</source>
        <translation>%1 のマーク価格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="247"/>
        <source>the mark price</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>%1 is too old.</source>
        <translation>%1が古すぎます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>時計が戻ったため、%1の経過時間は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="254"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1は %2 前のものです。上限は %3 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="260"/>
        <source>an entry needs a stop price.</source>
        <translation>新規注文にはストップ価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>the stop price must be above zero.</source>
        <translation>ストップ価格は 0 より大きい必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>ストップを比較するための %1 のマーク価格がありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>ストップはエントリー価格の損失側に置く必要があります。買いならその下、売りならその上です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>マーク価格がすでにストップを越えているため、すぐに発動します。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>not judged without a limit price.</source>
        <translation>指値価格がないため判定していません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>ストップはエントリー価格から %1 離れています。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="280"/>
        <source>its distance cannot be computed.</source>
        <translation>距離を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="286"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>本日上限に達しました。次の取引日 (00:00 UTC) まで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>今すべて決済すると本日の損失は %1 になります。上限は %2 です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>本日の損失を計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="298"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>%1 件目のポジションになります。上限は %2 件です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="300"/>
        <source>there are too many.</source>
        <translation>件数が多すぎます。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>how many there are is not known.</source>
        <translation>件数は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="308"/>
        <source>the exchange would not take this order.</source>
        <translation>取引所はこの注文を受け付けません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="320"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="364"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>ラッチ済みです。人が氏名を記録して解除するまで新規注文はできません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="366"/>
        <source>the engine is not ready for entries.</source>
        <translation>エンジンは新規注文の準備ができていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="367"/>
        <source>entries wait for: %1.</source>
        <translation>新規注文は待機中: %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="369"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>今回の起動では実資金での取引が確認されていません。人による確認が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="401"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>口座のポジションモードをまだ読み取っていません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="402"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>口座がヘッジモードです。新規注文にはワンウェイモードが必要です。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="404"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>デスクトップ以外からの注文のため、オペレーターの承認を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="406"/>
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
        <location filename="../ui/denial_text.cpp" line="125"/>
        <source>Emergency stop</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="127"/>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="129"/>
        <source>Fresh data</source>
        <translation>データ鮮度</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="131"/>
        <source>Symbol and form</source>
        <translation>銘柄と形式</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="133"/>
        <source>Position size</source>
        <translation>ポジションサイズ</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="135"/>
        <source>Open positions</source>
        <translation>保有ポジション数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="137"/>
        <source>Stop loss</source>
        <translation>ストップロス</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="139"/>
        <source>Daily loss</source>
        <translation>日次損失</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="141"/>
        <source>Exit only</source>
        <translation>決済専用</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="143"/>
        <source>Confirmed run</source>
        <translation>起動の確認</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="145"/>
        <source>Total exposure</source>
        <translation>総エクスポージャー</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="147"/>
        <source>Way out</source>
        <translation>決済可能性</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="149"/>
        <source>Risk of the trade</source>
        <translation>取引リスク</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="151"/>
        <source>Daily loss at the stops</source>
        <translation>ストップ時の日次損失</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="153"/>
        <source>Price collar</source>
        <translation>価格乖離制限</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="155"/>
        <source>Number of entries</source>
        <translation>新規注文の回数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="157"/>
        <source>Losses in a row</source>
        <translation>連敗数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="159"/>
        <source>Exchange limits</source>
        <translation>取引所の制限</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="161"/>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="163"/>
        <source>Position mode</source>
        <translation>ポジションモード</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="165"/>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="172"/>
        <location filename="../ui/denial_text.cpp" line="177"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="186"/>
        <source>Largest that passes: %1.</source>
        <translation>通過する最大数量: %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="192"/>
        <source>No size passes now.</source>
        <translation>現在通過する数量はありません。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="208"/>
        <source>Refused: no rule judged this order.</source>
        <translation>拒否: この注文を判定したルールがありません。</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="85"/>
        <source>day began at %1</source>
        <translation>当日開始 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="91"/>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="93"/>
        <source>at most %1%2</source>
        <translation>最大 %1%2</translation>
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
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="51"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>小数点はピリオドで入力してください: 0.004。カンマは使えません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="54"/>
        <location filename="../ui/presenters/number_entry.cpp" line="67"/>
        <source>A number above zero is needed.</source>
        <translation>0 より大きい数値が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="58"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>「%1」の空白は桁区切りになっていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="63"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>「%1」は正確に保持できる桁数を超えています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="64"/>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="146"/>
        <source>Stop to break-even</source>
        <translation>ストップを損益分岐点へ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="148"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>%1 で取引所が受け付ける条件はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="156"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>%1 のストップは、すでに %2 の損益分岐点より近くにあります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="161"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>マーク価格が %1 の損益分岐点を越えていません。そこに置くとストップはすぐに発動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="164"/>
        <source>Stop to break-even at %1</source>
        <translation>ストップを損益分岐点 %1 へ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>ストップを %1 (エントリー価格に往復の手数料を加味) に移動します。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>マーク価格が古いため、受け付けるかどうかは取引所が判断します。</translation>
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
    <name>StopPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="31"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · エントリー %3 · マーク %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="32"/>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="32"/>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="34"/>
        <source> (stale, %1 old)</source>
        <translation> (鮮度切れ、%1 前)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="40"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>この銘柄で取引所が受け付ける条件はまだ不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="49"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>マーク価格が不明なため、ストップの側を確認できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="52"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>ロングのストップはマーク価格より下に置く必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="55"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>ショートのストップはマーク価格より上に置く必要があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="70"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2 (手数料控除後)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>, %1 of balance</source>
        <translation>、残高の %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="83"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>マークから %1 を超えて離れています。エンジンが拒否する場合があります。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>ストップが価格から遠ざかり、想定損失が増えます。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="97"/>
        <source>Place stop</source>
        <translation>ストップを設定</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 はフラットです。保護するものがありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="106"/>
        <source>A stop works at %1.</source>
        <translation>%1 のストップが有効です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="107"/>
        <source>No stop works for this position.</source>
        <translation>このポジションに有効なストップはありません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="120"/>
        <source>%1 from mark</source>
        <translation>マークから %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>Move stop to %1</source>
        <translation>ストップを %1 へ移動</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>Place stop at %1</source>
        <translation>ストップを %1 に設定</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>取引所は %1 UTC までリクエストを受け付けません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="141"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>取引所は %1 UTC からリクエストの受け付けを再開しています</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="142"/>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="34"/>
        <source>the wallet moved by %1 and nothing explains it</source>
        <translation>ウォレットが %1 変動しましたが説明がつきません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="35"/>
        <source> (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation> (内容を申告してください: 「説明…」、緊急メニュー、または Ctrl+Alt+E)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="36"/>
        <source> (the exchange&apos;s history is being asked)</source>
        <translation> (取引所の履歴に照会中)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="277"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>ウォレットが変動しましたが説明がつきません</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="102"/>
        <source>No mark price yet</source>
        <translation>マーク価格はまだありません</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="106"/>
        <source>Mark %1</source>
        <translation>マーク %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="108"/>
        <source> (stale, %1 old)</source>
        <translation> (鮮度切れ、%1 前)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="118"/>
        <source>Choose a symbol.</source>
        <translation>銘柄を選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="119"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>%1 は取引所に上場されていません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="170"/>
        <source>The balance is not known.</source>
        <translation>残高は不明です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="173"/>
        <source>Needs the limit price.</source>
        <translation>指値価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="176"/>
        <source>Needs a mark price.</source>
        <translation>マーク価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs the stop price.</source>
        <translation>ストップ価格が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="189"/>
        <source>This size is too large to be computed.</source>
        <translation>サイズが大きすぎて計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="197"/>
        <source>Less than one step of %1.</source>
        <translation>数量単位 %1 に満たない数量です。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="226"/>
        <source>Too large to be computed exactly.</source>
        <translation>大きすぎて正確に計算できません。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="229"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="233"/>
        <source> = %1 of balance</source>
        <translation> = 残高の %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="243"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="262"/>
        <source>%1 from entry</source>
        <translation>エントリーから %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="248"/>
        <source> · loses %1 %2</source>
        <translation> · 損失 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <source> (%1 of balance)</source>
        <translation> (残高の %1)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="270"/>
        <source> · gains %1 %2</source>
        <translation> · 利益 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="273"/>
        <source>, %1 times the risk</source>
        <translation>、リスクの %1 倍</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="348"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1: 未入力の項目を待っています。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="361"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="368"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%1 %2 指値 %3、ストップ %4、利確 %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="369"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%1 %2、ストップ %3、利確 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%1 %2 指値 %3、ストップ %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="373"/>
        <source>%1 %2, stop %3</source>
        <translation>%1 %2、ストップ %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="383"/>
        <source>a size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>a limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="389"/>
        <source>a stop price</source>
        <translation>ストップ価格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="391"/>
        <source>Mend the marked fields.</source>
        <translation>印の付いた項目を修正してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="391"/>
        <source>Enter %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="391"/>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Largest size that passes now: %1</source>
        <translation>現在通過する最大サイズ: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>No size passes: %1</source>
        <translation>通過するサイズなし: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="406"/>
        <source>No size passes now</source>
        <translation>現在通過するサイズなし</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="406"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>通過する最大サイズ: ストップ価格が必要</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="16"/>
        <source>The day&apos;s starting balance</source>
        <translation>当日の開始残高</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="20"/>
        <source>Name, required</source>
        <translation>氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="20"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="22"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="22"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>新規注文はブロックされたままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="22"/>
        <source>The figure was not accepted.</source>
        <translation>この値は承認されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="31"/>
        <source>Proposed start of the day</source>
        <translation>提案された当日開始値</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="33"/>
        <source>Equity now</source>
        <translation>現在の純資産</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Daily loss limit</source>
        <translation>日次損失の上限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
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
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="14"/>
        <source>Adopt %1 as a position</source>
        <translation>%1をポジション化</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="19"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="19"/>
        <source>Name, required</source>
        <translation>氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="19"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="20"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="20"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>保有コインのまま、何も行われません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="20"/>
        <source>It was not adopted.</source>
        <translation>ポジション化されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="32"/>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="33"/>
        <source>A&amp;mount</source>
        <translation>数量(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="35"/>
        <source>All</source>
        <translation>全量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="39"/>
        <source>As much as can be sold again (%1)</source>
        <translation>再び売却できる最大量 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="60"/>
        <source>Value now</source>
        <translation>現在の評価額</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="61"/>
        <source>Uses</source>
        <translation>使用割合</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="62"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>現在の価格でポジションになります。すべての上限に算入され、取引所に保護ストップが置かれ、緊急停止で売却されます。ポジション化しない分には何も行われません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="89"/>
        <source>Adopting …</source>
        <translation>ポジション化中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="91"/>
        <source>A name is required.</source>
        <translation>氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="13"/>
        <source>Why it was stopped</source>
        <translation>停止の理由</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="17"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="17"/>
        <source>Reason, required</source>
        <translation>理由、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="17"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>停止した理由 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="18"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="18"/>
        <source>Name of who stopped, required</source>
        <translation>停止した人の氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="18"/>
        <source>who stopped (required, journalled)</source>
        <translation>停止した人 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Leave it</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>理由は現在のままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>The reason was not recorded.</source>
        <translation>理由は記録されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="35"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>これは先ほどとは別の停止です。改めて理由と氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="47"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>緊急停止は解除されました。修正できる理由はもうありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="48"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>停止者 %1、%2 UTC。現在の理由: %3。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>somebody unnamed</source>
        <translation>氏名不明の人</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>none given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="53"/>
        <source>Recording …</source>
        <translation>記録中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="53"/>
        <source>R&amp;ecord the reason</source>
        <translation>理由を記録(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Nothing is stopped.</source>
        <translation>停止しているものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>A reason and a name are required.</source>
        <translation>理由と氏名が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="24"/>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="27"/>
        <source>Decline</source>
        <translation>却下</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="60"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (ほか %n 件待機中)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="61"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 からの依頼: %2。あと %3 秒で失効します。%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="21"/>
        <source>The emergency stop is not latched.</source>
        <translation>緊急停止はラッチされていません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="23"/>
        <source>no reason was given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>停止者 %1、%2 UTC、エポック %3: %4。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="25"/>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="33"/>
        <source>Clear the emergency stop</source>
        <translation>緊急停止の解除</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="40"/>
        <source>&amp;Approver</source>
        <translation>承認者(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="40"/>
        <source>Approver, required</source>
        <translation>承認者、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="40"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="41"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="41"/>
        <source>Reason, required</source>
        <translation>理由、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="41"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>取引を再開してよい理由 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="42"/>
        <source>Keep stopped</source>
        <translation>停止を維持</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="42"/>
        <source>Nothing changes (Esc)</source>
        <translation>何も変わりません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="42"/>
        <source>The stop was not cleared.</source>
        <translation>停止は解除されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="69"/>
        <source>✔ yes</source>
        <translation>✔ はい</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="69"/>
        <source>✖ no</source>
        <translation>✖ いいえ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="85"/>
        <source>Clearing …</source>
        <translation>解除中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="86"/>
        <source>&amp;Clear the stop</source>
        <translation>停止を解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="87"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>%1が未達のまま解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="87"/>
        <source>1 point is</source>
        <translation>1 項目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="87"/>
        <source>%1 points are</source>
        <translation>%1 項目</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="90"/>
        <source>Nothing is stopped.</source>
        <translation>停止しているものはありません。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="90"/>
        <source>An approver and a reason are required.</source>
        <translation>承認者と理由が必要です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="34"/>
        <source>Close %1</source>
        <translation>%1 を決済</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="229"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="230"/>
        <source>Nothing is sent (Esc)</source>
        <translation>何も送信されません (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <source>The close was refused.</source>
        <translation>決済は拒否されました。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>取引所が受理しました。約定待ち …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="51"/>
        <source>Quantity to close</source>
        <translation>決済数量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="52"/>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="56"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>決済するポジションの割合 (千分率)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="90"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="92"/>
        <source>Close %1 percent of the position</source>
        <translation>ポジションの %1 パーセントを決済</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="106"/>
        <source>&amp;Market</source>
        <translation>成行(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="108"/>
        <source>&amp;Limit at</source>
        <translation>指値(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="112"/>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="115"/>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="127"/>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="145"/>
        <source>Reason, required</source>
        <translation>理由、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="149"/>
        <source>target reached</source>
        <translation>目標に到達</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="149"/>
        <source>the idea no longer holds</source>
        <translation>根拠が崩れた</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="149"/>
        <source>less risk</source>
        <translation>リスクを減らす</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="156"/>
        <source>why? (required, journalled)</source>
        <translation>理由は? (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="165"/>
        <source>Estimated price</source>
        <translation>予想価格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="166"/>
        <source>P&amp;L of this part</source>
        <translation>この分の損益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="167"/>
        <source>Then still open</source>
        <translation>決済後の残り</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="168"/>
        <source>Protective stop</source>
        <translation>保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="227"/>
        <source>Closing …</source>
        <translation>決済中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="228"/>
        <source>Sends the exit (Enter)</source>
        <translation>決済注文を送信 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="229"/>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="230"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>このウィンドウを隠します。注文は続行されます (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="169"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="200"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>取引所が受け付けたかどうかはまだ不明です。照会中であり、再送信は行いません。</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="67"/>
        <source>✔ allowed</source>
        <translation>✔ 許可</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="67"/>
        <source>✖ refused</source>
        <translation>✖ 拒否</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="107"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="109"/>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="111"/>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="113"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="115"/>
        <source>Asked for</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="117"/>
        <source>Why, with the numbers</source>
        <translation>理由と数値</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsPanel</name>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="13"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="14"/>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="15"/>
        <source>No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers.</source>
        <translation>判定はまだありません。許可または拒否された注文はすべて、ルールとその数値とともにここに表示されます。</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="18"/>
        <source>✖ refused</source>
        <translation>✖ 拒否</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="19"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>ポジションサイズ: 9.41 % になります。上限は 5 % です。</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="54"/>
        <location filename="../ui/panels/equity_panel.cpp" line="104"/>
        <location filename="../ui/panels/equity_panel.cpp" line="115"/>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="69"/>
        <source>The line begins when the account is known.</source>
        <translation>口座が読み取られると線の表示が始まります。</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="105"/>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="106"/>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="107"/>
        <source>From the highest equity since the program started</source>
        <translation>プログラム起動後の最高純資産からの低下</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="117"/>
        <source>Start of the day</source>
        <translation>当日開始時</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="140"/>
        <source>Equity since the program started (solid) and at the start of the day (dashed), over UTC</source>
        <translation>プログラム起動後の純資産 (実線) と当日開始時の純資産 (破線)、時間軸は UTC</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="65"/>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="67"/>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="69"/>
        <source>✖ alarm</source>
        <translation>✖ 警報</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="92"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="92"/>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="92"/>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsPanel</name>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="22"/>
        <location filename="../ui/panels/events_panel.cpp" line="23"/>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="23"/>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="26"/>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="32"/>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="20"/>
        <source>Money that nothing explains</source>
        <translation>説明のつかない資金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="25"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="25"/>
        <source>Name, required</source>
        <translation>氏名、必須</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="25"/>
        <source>your name (required, journalled)</source>
        <translation>あなたの氏名 (必須、ジャーナルに記録)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="27"/>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="27"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>新規注文はブロックされたままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="27"/>
        <source>It was not recorded.</source>
        <translation>記録されませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="36"/>
        <source>The wallet moved by</source>
        <translation>ウォレットの変動額</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Since</source>
        <translation>発生時刻</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="39"/>
        <source>Today without it</source>
        <translation>これを除く本日損益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>資金移動(&amp;T): 入金または出金された資金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="47"/>
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
        <location filename="../ui/models/holdings_model.cpp" line="36"/>
        <source>untouched; can be adopted</source>
        <translation>対象外、ポジション化可能</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="97"/>
        <source>A holding is never sold and never counted.</source>
        <translation>保有コインは売却も算入もされません。</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Coin</source>
        <translation>コイン</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Held</source>
        <translation>保有量</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>As a position</source>
        <translation>ポジション化</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="16"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="17"/>
        <source>Holdings</source>
        <translation>保有コイン</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="17"/>
        <source>No coin is held beside the positions.</source>
        <translation>ポジション以外に保有しているコインはありません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="22"/>
        <source>untouched; can be adopted</source>
        <translation>対象外、ポジション化可能</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="23"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="53"/>
        <source>Adopt…</source>
        <translation>ポジション化…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="27"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>ここにあるものは、緊急停止でも売却されず、算入もされません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="53"/>
        <source>Adopt %1…</source>
        <translation>%1をポジション化…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="54"/>
        <source>Choose a coin.</source>
        <translation>コインを選択してください。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="54"/>
        <source>Makes it a position (%1)</source>
        <translation>ポジションにします (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="240"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>当日の開始残高を承認…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="242"/>
        <source>Explain money that moved…</source>
        <translation>資金の変動を説明…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="244"/>
        <source>Say why it was stopped…</source>
        <translation>停止の理由を記録…</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="22"/>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="24"/>
        <source>fate unknown, being looked up</source>
        <translation>結果不明、照会中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <location filename="../ui/models/orders_model.cpp" line="65"/>
        <source>working</source>
        <translation>有効</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="41"/>
        <source>limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="41"/>
        <source>market</source>
        <translation>成行</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="46"/>
        <location filename="../ui/models/orders_model.cpp" line="66"/>
        <source>take-profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="46"/>
        <source>exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="46"/>
        <location filename="../ui/models/orders_model.cpp" line="66"/>
        <source>entry</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="61"/>
        <source>stop, market</source>
        <translation>ストップ成行</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="61"/>
        <source>take profit, market</source>
        <translation>利確成行</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="62"/>
        <source>whole position</source>
        <translation>ポジション全量</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="65"/>
        <source>triggering</source>
        <translation>発動中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="66"/>
        <source>protective stop</source>
        <translation>保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="152"/>
        <source>%1 (foreign)</source>
        <translation>%1 (外部)</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="156"/>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="156"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Price / trigger</source>
        <translation>価格 / トリガー</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>Filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersPanel</name>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="17"/>
        <location filename="../ui/panels/orders_panel.cpp" line="18"/>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="18"/>
        <source>No working order.</source>
        <translation>有効な注文はありません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="22"/>
        <source>protective stop</source>
        <translation>保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="22"/>
        <source>whole position</source>
        <translation>ポジション全量</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>stop, market</source>
        <translation>ストップ成行</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="37"/>
        <location filename="../ui/panels/orders_panel.cpp" line="64"/>
        <source>Cancel order</source>
        <translation>注文を取消</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="39"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>選択した注文をすぐに取り消します (Del)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="62"/>
        <source>Cancel protective order of %1</source>
        <translation>%1 の保護注文を取消</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="63"/>
        <source>Cancel %1 of %2</source>
        <translation>%2 の%1注文を取消</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="65"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>注文 %n 件を取消</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="83"/>
        <source>Cancelling %1 …</source>
        <translation>%1 を取消中 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="114"/>
        <source>The order could not be cancelled.</source>
        <translation>注文を取り消せませんでした。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="114"/>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="16"/>
        <source>Protective stop for %1</source>
        <translation>%1 の保護ストップ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="22"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>ストップは現在のままです (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="22"/>
        <source>The stop was refused.</source>
        <translation>ストップは拒否されました。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="30"/>
        <source>Trigger price</source>
        <translation>トリガー価格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="31"/>
        <source>&amp;Trigger</source>
        <translation>トリガー(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="49"/>
        <source>from mark</source>
        <translation>マークから</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="56"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="58"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>トリガーをマーク価格から %1 パーセントに設定</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="73"/>
        <source>Break-even</source>
        <translation>損益分岐点</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="114"/>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="115"/>
        <source>Result if it is hit</source>
        <translation>発動時の損益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="142"/>
        <source>Placing …</source>
        <translation>設定中 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="27"/>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="64"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>%1 のレバレッジと証拠金モード: %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="74"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>取引所で %1 に設定します。口座全体に適用されます。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="84"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="185"/>
        <source>Explain…</source>
        <translation>説明…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="187"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>説明のつかない資金変動の内容と氏名を尋ねます。</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="62"/>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="62"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>停止した理由と停止した人の氏名を尋ねます。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="63"/>
        <source>Clear…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="63"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>チェックリストを表示し、承認者と理由を尋ねます。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="49"/>
        <source>Order ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="170"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>現物では空売りできません。ポジションは「決済」で手仕舞います。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="193"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="226"/>
        <source>✖ no</source>
        <translation>✖ 不可</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="226"/>
        <source>✔ ok</source>
        <translation>✔ 可</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="226"/>
        <source>… open</source>
        <translation>… 未判定</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="253"/>
        <source>Sent, waiting for the answer …</source>
        <translation>送信済み、応答待ち …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="255"/>
        <source>Sends this order (Enter)</source>
        <translation>この注文を送信 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="258"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>10 秒間応答がありません。再送信する前に注文と判定を確認してください。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="282"/>
        <source>Sent to the engine …</source>
        <translation>エンジンに送信しました …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="300"/>
        <source>The exchange took the order.</source>
        <translation>取引所が注文を受け付けました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="312"/>
        <source>The order was refused.</source>
        <translation>注文は拒否されました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="316"/>
        <source>The order failed.</source>
        <translation>注文に失敗しました。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="323"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>取引所が注文を受け付けたかどうかはまだ不明です。照会中は有効な注文として計上され、再送信は行いません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="89"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="111"/>
        <source>S&amp;ymbol</source>
        <translation>銘柄(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="128"/>
        <source>B&amp;uy</source>
        <translation>買い(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="130"/>
        <source>&amp;Sell</source>
        <translation>売り(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="132"/>
        <source>&amp;Market</source>
        <translation>成行(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="134"/>
        <source>Limi&amp;t</source>
        <translation>指値(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="147"/>
        <source>How the size is given</source>
        <translation>サイズの指定方法</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="148"/>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="149"/>
        <source>value</source>
        <translation>評価額</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="150"/>
        <source>% of balance</source>
        <translation>残高比 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="151"/>
        <source>% at risk to the stop</source>
        <translation>ストップまでのリスク %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="153"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="156"/>
        <source>Size as a share of the position limit</source>
        <translation>ポジション上限に対する割合で指定するサイズ</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="165"/>
        <source>Size &amp;as</source>
        <translation>指定方法(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="167"/>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="179"/>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="180"/>
        <source>Stop loss price, required</source>
        <translation>ストップロス価格、必須</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>Take profit price, if one is wanted</source>
        <translation>利確価格、任意</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="182"/>
        <source>P&amp;rice</source>
        <translation>価格(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="188"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>エントリー価格から損失側に %1 パーセントのストップ</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="194"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>Stop &amp;loss</source>
        <translation>ストップロス(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="205"/>
        <source>Tar&amp;get</source>
        <translation>利確(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="234"/>
        <source>Takes this size over (Alt+G)</source>
        <translation>このサイズを入力します (Alt+G)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="67"/>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="67"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="78"/>
        <source>maker</source>
        <translation>メイカー</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="78"/>
        <source>taker</source>
        <translation>テイカー</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="95"/>
        <source>Trade %1, order %2</source>
        <translation>約定 %1、注文 %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Commission</source>
        <translation>手数料</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Realized</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Liquidity</source>
        <translation>流動性</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="13"/>
        <location filename="../ui/panels/trades_panel.cpp" line="14"/>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="14"/>
        <source>No fill yet.</source>
        <translation>まだ約定はありません。</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="17"/>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>maker</source>
        <translation>メイカー</translation>
    </message>
</context>
</TS>
