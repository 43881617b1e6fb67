<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="31"/>
        <source>Only %1 are held beside the position.</source>
        <translation>持仓之外只持有 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="46"/>
        <source>%1 of balance</source>
        <translation>余额的 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="48"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>超过上限（余额的 %1）：可以持有，但在回到上限以下之前不得加仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="68"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1 没有对 %2 的交易。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="71"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 的价格目前未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="75"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>交易所对该交易对的接受条件尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="89"/>
        <source>Adopt</source>
        <translation>纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="92"/>
        <source>No %1 is held beside the positions.</source>
        <translation>持仓之外没有持有 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="96"/>
        <source>%1 held · mark %2</source>
        <translation>持有 %1 · 标记价 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="111"/>
        <source>&amp;Adopt %1</source>
        <translation>纳入 %1(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="77"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>停止绝不能从这里解除：拿着这部手机的可能是任何人。须由具名人员在能看到检查清单的地方解除：在桌面端，或用 breakwater clear-stop --approver NAME。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="85"/>
        <source>/status – state, balance and today&apos;s result
/positions – what is open, and its stops
/stop REASON – emergency stop: blocks entries, cancels them, closes every position
/help – this
A stop is not cleared from here.</source>
        <translation>/status – 状态、余额和今日盈亏
/positions – 当前持仓及其止损
/stop 原因 – 紧急停止：阻止开仓，撤销开仓单，全部平仓
/help – 本说明
停止不能从这里解除。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="93"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>没有停止任何操作：必须填写原因。/stop 原因</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="98"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>【停止未能设置】请使用桌面端或 breakwater emergency-stop。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="107"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>此前已停止，停止者 %1：%2。没有任何限制比之前放松。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="108"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>【已停止】不再发出任何开仓单；开始撤单和平仓。原因：%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="110"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>您于 %1 发出此消息；本次运行始于 %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="119"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>引擎已 %1 秒无响应；以下为 %2 的情况。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="126"/>
        <location filename="../core/alerts/chat_desk.cpp" line="154"/>
        <source>The engine has not started yet.</source>
        <translation>引擎尚未启动。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="135"/>
        <source>The account is not known.</source>
        <translation>账户情况未知。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="137"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>余额 %1 %2，权益 %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today&apos;s result is not known.</source>
        <translation>今日盈亏未知。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="144"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>今日 %1（%2）；距当日亏损上限还剩：%3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="146"/>
        <source>Open positions: %1</source>
        <translation>持仓数：%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="163"/>
        <location filename="../core/alerts/chat_desk.cpp" line="166"/>
        <location filename="../core/alerts/chat_desk.cpp" line="170"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>stop %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="165"/>
        <source>NO STOP for %1 s</source>
        <translation>【无止损】已 %1 秒</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="167"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2，标记价 %3，余额的 %4，%5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="168"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3 @ %4，标记价 %5，余额的 %6，盈亏 %7，%8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="173"/>
        <source>No position is open.</source>
        <translation>没有持仓。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="43"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater 已启动：%1，%2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="48"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater 已结束；现在没有任何程序监控账户。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="53"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>（另有 %1 条暂不发送：每小时最多 %2 条。）</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="58"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 已 %2 秒没有保护止损。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="63"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>紧急停止已解除：可以重新开仓。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="68"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>已 %1 秒无法连接交易所；持仓数：%2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="73"/>
        <source>The exchange is reached again.</source>
        <translation>已重新连接交易所。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="78"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>引擎已 %1 秒没有任何响应。没有引擎，紧急停止仍然有效。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="83"/>
        <source>The engine answers again.</source>
        <translation>引擎已恢复响应。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="88"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>日志无法写入：不能开仓。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="93"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>有操作未经过 Breakwater。本次运行至今：订单 %1，成交 %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="100"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 超过上限：余额的 %2；上限为 %3。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="102"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 超过上限：%2 %3，余额的 %4；上限为 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="109"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>今日亏损已达上限的 %1%。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="111"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>今日亏损为 %1 %2：上限 %4 的 %3%。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="116"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>已撤单 %1 / %2，已平仓 %3 / %4</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="121"/>
        <source>entries are blocked.</source>
        <translation>开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="123"/>
        <source>cancelling; %1.</source>
        <translation>撤单中；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="125"/>
        <source>closing; %1.</source>
        <translation>平仓中；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="127"/>
        <source>verifying; %1.</source>
        <translation>核实中；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>verified flat; %1.</source>
        <translation>已核实无持仓；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>done: no entry is open; %1.</source>
        <translation>完成：没有未完成的开仓单；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>【已锁定，未发送】%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>the exchange is not reached.</source>
        <translation>无法连接交易所。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="138"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>【紧急停止】(%1) 停止者 %2：%3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="143"/>
        <source>Emergency stop: %1</source>
        <translation>紧急停止：%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 at %2.</source>
        <translation>以 %2 买入 %1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 at %2.</source>
        <translation>以 %2 卖出 %1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>以 %3 买入 %1 %2：%4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>以 %3 卖出 %1 %2：%4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="160"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>最近 %1 分钟内被拒绝的开仓：%2 笔；最后一笔：%3（%4）。</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/alerts_presenter.cpp" line="19"/>
        <source>%1 is not reached, %n waiting: %2</source>
        <translation>
            <numerusform>%1 无法送达，%n 条等待中：%2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="22"/>
        <source>%1 cannot be heard: %2</source>
        <translation>%1 无法接收：%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: nothing sent yet</source>
        <translation>%1：尚未发送</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="27"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1：已确认送达 %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="43"/>
        <source>Alerts: %1</source>
        <translation>警报：%1</translation>
    </message>
</context>
<context>
    <name>BaselinePresenter</name>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="27"/>
        <source>A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved.</source>
        <translation>在无人监控期间有持仓跨过 00:00 UTC，因此无法证明当时的余额。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="29"/>
        <source>The day&apos;s start is known by now, %1: there is nothing left to accept.</source>
        <translation>当日起始值现已得知，为 %1：没有需要确认的内容。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="30"/>
        <source>The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.</source>
        <translation>建议已失效：新的一天已开始，或余额正在重新计算。没有需要确认的内容。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="41"/>
        <source>at most %1 (%2 of the balance)</source>
        <translation>最多 %1（余额的 %2）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>&amp;Accept %1</source>
        <translation>确认 %1(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>Nothing to accept</source>
        <translation>无需确认</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="48"/>
        <source>%1 at %2 UTC, %3 from the start of the day</source>
        <translation>%2 UTC 为 %1，较当日起始 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="49"/>
        <source>%1 at %2 UTC</source>
        <translation>%2 UTC 为 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="53"/>
        <source>%1 (%2) below the highest shown before</source>
        <translation>较此前所示最高值低 %1（%2）</translation>
    </message>
</context>
<context>
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="24"/>
        <source>The stop has finished</source>
        <translation>停止流程已完成</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="28"/>
        <source>verified flat by two fresh reads</source>
        <translation>两次最新读取均核实无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="29"/>
        <source>done at level “%1”</source>
        <translation>已在“%1”级别完成</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="32"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>已锁定，未发送：没有通往交易所的路径</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="35"/>
        <source>the engine has not taken it up</source>
        <translation>引擎尚未接手</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="41"/>
        <source>still running: %1, %2</source>
        <translation>仍在进行：%1，%2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="42"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>已撤单 %1 / %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="43"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>已平仓 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="51"/>
        <source>Data is fresh</source>
        <translation>数据为最新</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="60"/>
        <source>the account has not been read</source>
        <translation>账户尚未读取</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="62"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>账户数据是 %1 前的；上限为 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>stale prices: %1</source>
        <translation>价格已过期：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="67"/>
        <source>account %1 old</source>
        <translation>账户数据为 %1 前</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="74"/>
        <source>Reconciled with the exchange</source>
        <translation>已与交易所对账</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="79"/>
        <source>nothing is open between us</source>
        <translation>双方无未决差异</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="91"/>
        <source>No unprotected position</source>
        <translation>没有无保护的持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="92"/>
        <source>without a working stop: %1</source>
        <translation>没有生效的止损：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>no position is open</source>
        <translation>没有持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>every position has a working stop</source>
        <translation>每个持仓都有生效的止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="100"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>日志完好，当日起始值已知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="101"/>
        <source>the journal cannot be written</source>
        <translation>日志无法写入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>当日起始权益未得到证明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="103"/>
        <source>the day began at %1 %2</source>
        <translation>当日起始值 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="109"/>
        <source>Daily loss is inside its limit</source>
        <translation>当日亏损在上限内</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>today&apos;s loss is not known</source>
        <translation>今日亏损未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="113"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>今日已达上限：00:00 UTC 之前只能平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="115"/>
        <source>%1 %2 past the limit</source>
        <translation>超出上限 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="118"/>
        <source>%1 %2 left to the limit</source>
        <translation>距上限还剩 %1 %2</translation>
    </message>
</context>
<context>
    <name>ClosePresenter</name>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="46"/>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="46"/>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="50"/>
        <source>%1 %2 · entry %3 · mark %4 (stale, %5 old)</source>
        <translation>%1 %2 · 开仓价 %3 · 标记价 %4（已过期，%5 前）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="51"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · 开仓价 %3 · 标记价 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="70"/>
        <source>Clipped to the position: %1.</source>
        <translation>已限制为持仓数量：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="74"/>
        <source>Rounded down to the step: %1.</source>
        <translation>已按步长向下取整：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="77"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>低于交易所的数量步长：没有可平的数量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="89"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>交易所对该交易对的接受条件未知：请以市价平仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="123"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>等于或低于标记价：会立即成交。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="124"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>等于或高于标记价：会立即成交。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="136"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2（已扣手续费 %3）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="142"/>
        <source>0 % of balance: the position is flat</source>
        <translation>余额的 0%：已无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="145"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>余额的 %1（%2 %3）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="155"/>
        <source>It has no stop.</source>
        <translation>没有止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="156"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>没有止损：%1 将处于无保护状态。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>%1 的止损在订单成交前持续生效。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="162"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>持仓平完后，%1 的止损将被撤销。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="163"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>%1 的止损继续覆盖剩余的 %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>%1 or better</source>
        <translation>%1 或更优</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark, stale)</source>
        <translation>约 %1（标记价，已过期）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark)</source>
        <translation>约 %1（标记价）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="187"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="236"/>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at market</source>
        <translation>市价平仓 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at %2 or better</source>
        <translation>平仓 %1，限价 %2 或更优</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at a limit</source>
        <translation>限价平仓 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="239"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 无持仓：没有可平的仓位。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="257"/>
        <source>A reason is required.</source>
        <translation>必须填写原因。</translation>
    </message>
</context>
<context>
    <name>CoursePresenter</name>
    <message>
        <location filename="../ui/presenters/course_presenter.cpp" line="92"/>
        <source>The course begins when the mark price is known.</source>
        <translation>得知标记价格后开始显示走势。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/course_presenter.cpp" line="105"/>
        <source>Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.</source>
        <translation>
            <numerusform>%n 分钟内的标记价格：介于 %1 与 %2 之间。虚线：开仓价；点线：止损。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="39"/>
        <source>resets in %1</source>
        <translation>%1 后重置</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="45"/>
        <source>nothing more at risk at the stops</source>
        <translation>止损处无更多风险</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="49"/>
        <source>%1 at risk if every stop is hit: more than is left</source>
        <translation>所有止损触发时风险 %1：超过剩余额度</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="50"/>
        <source>%1 of it at risk if every stop is hit</source>
        <translation>其中所有止损触发时风险 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="62"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>目前无法用成交与收支做第二次核算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>成交与收支的第二次核算一致：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="66"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>成交与收支的第二次核算【不一致】：%1。开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>今日已达上限，并超出 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="78"/>
        <source>The limit was reached today and not passed.</source>
        <translation>今日已达上限，未超出。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="80"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>较峰值 %1 回撤 %2；达到 %3 时触发紧急停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="82"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>权益峰值尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="89"/>
        <source>Daily loss limit reached, %1 past it · no entries until 00:00 UTC · %2</source>
        <translation>已达当日亏损上限，超出 %1 · 00:00 UTC 之前不能开仓 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="92"/>
        <source>%1 left to the limit · %2 · %3</source>
        <translation>距上限还剩 %1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="115"/>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="116"/>
        <source>The day&apos;s starting balance is not proved yet, so today&apos;s loss is unknown and no entry passes.</source>
        <translation>当日起始余额尚未得到证明，因此今日亏损未知，任何开仓均不通过。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="126"/>
        <source>If everything were closed now: %1 %2. The day began with %3.</source>
        <translation>若现在全部平仓：%1 %2。当日起始值：%3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="128"/>
        <source>limit %1 (%2)</source>
        <translation>上限 %1（%2）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="132"/>
        <source>%1  stale</source>
        <translation>%1  已过期</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>余额未知，或已无剩余。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>未判定，因为订单本身无法按现状发送。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="74"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>当日起始权益未得到证明，因此今日亏损未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="82"/>
        <source>refused (%1).</source>
        <translation>拒绝 (%1)。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="90"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 将占余额的 %2；上限为 %3。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="92"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>将达到 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="100"/>
        <source>the exposure cannot be computed.</source>
        <translation>无法计算敞口。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="106"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>所有持仓与待成交开仓单合计将达到 %1；上限（余额减去预留）为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="112"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>无法计算全部敞口的总和。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="113"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>%1 的敞口未知，因此总和也未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>到止损的价差加双边手续费将损失 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="122"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>无法计算止损处的亏损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>如果此单及所有持仓和待成交开仓单都触发止损，今日将以亏损 %1 收场；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="131"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>无法计算各止损处的亏损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="143"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>能够再次平出的最小数量为 %1，需要 %2 的余额。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="145"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>能够再次平出的最小数量为 %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 无法再以市价平出：交易所至少要求 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>可能需要用一笔市价单平出多达 %1：交易所最多接受 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 无法以市价全部平出：交易所只接受 %2 的倍数。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>止损超出交易所接受的价格范围，该范围止于 %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>按交易所的价格步长，止损将位于 %1，不再处于 %2 之外。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="168"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>在止损处其价值为 %1；交易所接受 %2 起的订单。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="170"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>无法计算能否再次平出。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>%1 没有标记价格，无法衡量价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>%1 的最优买卖价不合理，因此没有人知道市价单会在何处成交。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="182"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>价格偏离标记价格 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="184"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>无法计算与标记价格的偏离。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>这将是今日第 %1 笔开仓；上限为 %2。下一交易日于 00:00 UTC 开始。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>这将是一小时内第 %1 笔开仓；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="198"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>上一笔开仓在 %1 前；间隔 %2 后才可再次开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="200"/>
        <source>how many entries were sent is not known.</source>
        <translation>已发送的开仓单数量未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>今日已连续亏损 %1 笔；达到 %2 笔起，下一交易日 (00:00 UTC) 之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="209"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>连续亏损笔数未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>尚未读取交易所的订单与请求限制，因此留给平仓的额度未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>在 %3 中，开仓可用 %2 次，这将是第 %1 次；其余留给平仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="221"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>交易所限制的已用量不合理。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>%1 的杠杆尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 在交易所设为 %2 倍；上限为 %3 倍。请调低。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="233"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>%1 的杠杆不合理。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>the account has not been read yet.</source>
        <translation>账户尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>there is no mark price.</source>
        <translation>没有标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>%1 has no mark price.</source>
        <translation>%1 没有标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="248"/>
        <source>the account</source>
        <translation>账户数据</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>the mark price of %1</source>
        <translation>%1 的标记价格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="250"/>
        <source>the mark price</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>%1 is too old.</source>
        <translation>%1过旧。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="255"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>时钟倒退，因此%1的时效未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="257"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1是 %2 前的；上限为 %3。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>an entry needs a stop price.</source>
        <translation>开仓需要止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>the stop price must be above zero.</source>
        <translation>止损价格必须大于零。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>%1 没有标记价格，无法衡量止损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>止损必须位于开仓价的亏损一侧：买入时低于开仓价，卖出时高于开仓价。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>标记价格已越过止损，会立即触发。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>not judged without a limit price.</source>
        <translation>没有限价，未判定。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="281"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>止损距开仓价 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="283"/>
        <source>its distance cannot be computed.</source>
        <translation>无法计算其距离。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>今日已达上限；下一交易日 (00:00 UTC) 之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>现在全部平仓，今日将以亏损 %1 收场；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="295"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>无法计算今日亏损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>这将是第 %1 个持仓；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="303"/>
        <source>there are too many.</source>
        <translation>数量过多。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="304"/>
        <source>how many there are is not known.</source>
        <translation>数量未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="312"/>
        <source>the exchange would not take this order.</source>
        <translation>交易所不会接受此订单。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="336"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="380"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>已锁定；具名人员解除之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="382"/>
        <source>the engine is not ready for entries.</source>
        <translation>引擎尚未准备好开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="383"/>
        <source>entries wait for: %1.</source>
        <translation>开仓等待：%1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="385"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>本次运行尚未确认使用真实资金交易；必须由人确认。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="417"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>账户的持仓模式尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="418"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>账户处于双向持仓模式；开仓需要单向持仓模式。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="420"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>来自桌面端之外，等待操作员批准。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="422"/>
        <source>this order could open or turn a position.</source>
        <translation>此订单可能开仓或反转持仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="25"/>
        <source>not latched.</source>
        <translation>未锁定。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="27"/>
        <source>reconciled with the exchange.</source>
        <translation>已与交易所对账。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="29"/>
        <source>trading, and the order has the form that the exchange takes.</source>
        <translation>可交易，且订单形式为交易所所接受。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="31"/>
        <source>confirmed for this run, or needing nobody to.</source>
        <translation>本次运行已确认，或无需确认。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="33"/>
        <source>one-way.</source>
        <translation>单向持仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="35"/>
        <source>no approval is awaited.</source>
        <translation>没有等待中的批准。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="37"/>
        <source>it can only reduce the position.</source>
        <translation>只能减少持仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="41"/>
        <source>it could leave again at its stop.</source>
        <translation>在止损处能够再次平出。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="45"/>
        <source>off.</source>
        <translation>关闭。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="62"/>
        <source>within its limit.</source>
        <translation>在上限内。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="64"/>
        <source>%1 of %2, %3 left.</source>
        <translation>%1 / %2，剩余 %3。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="65"/>
        <source>%1 of %2.</source>
        <translation>%1 / %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="126"/>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="128"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="130"/>
        <source>Fresh data</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="132"/>
        <source>Symbol and form</source>
        <translation>交易对与形式</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="134"/>
        <source>Position size</source>
        <translation>仓位大小</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="136"/>
        <source>Open positions</source>
        <translation>持仓数量</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="138"/>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="140"/>
        <source>Daily loss</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="142"/>
        <source>Exit only</source>
        <translation>仅平仓</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="144"/>
        <source>Confirmed run</source>
        <translation>运行确认</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="146"/>
        <source>Total exposure</source>
        <translation>总敞口</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="148"/>
        <source>Way out</source>
        <translation>可平性</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="150"/>
        <source>Risk of the trade</source>
        <translation>单笔风险</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="152"/>
        <source>Daily loss at the stops</source>
        <translation>止损时当日亏损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="154"/>
        <source>Price collar</source>
        <translation>价格偏离限制</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="156"/>
        <source>Number of entries</source>
        <translation>开仓笔数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="158"/>
        <source>Losses in a row</source>
        <translation>连续亏损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="160"/>
        <source>Exchange limits</source>
        <translation>交易所限制</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="162"/>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="164"/>
        <source>Position mode</source>
        <translation>持仓模式</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="166"/>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="173"/>
        <location filename="../ui/denial_text.cpp" line="178"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="187"/>
        <source>Largest that passes: %1.</source>
        <translation>可通过的最大数量：%1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="193"/>
        <source>No size passes now.</source>
        <translation>目前没有可通过的数量。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="209"/>
        <source>Refused: no rule judged this order.</source>
        <translation>拒绝：没有规则判定过此订单。</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="29"/>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="30"/>
        <source>Guard of the stops</source>
        <translation>止损守护</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="31"/>
        <source>Clearing a stop</source>
        <translation>解除停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="32"/>
        <source>Position of others</source>
        <translation>外部持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="49"/>
        <source>refused: no stop</source>
        <translation>已拒绝：无止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="50"/>
        <source>refused: too far away</source>
        <translation>已拒绝：距离过远</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="51"/>
        <source>refused: over the limit</source>
        <translation>已拒绝：超过上限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="52"/>
        <source>refused: worth too little</source>
        <translation>已拒绝：价值过小</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="53"/>
        <source>refused: stopped</source>
        <translation>已拒绝：已停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="54"/>
        <source>trades again</source>
        <translation>恢复交易</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="76"/>
        <source>No drill was passed yet: a live mode needs one of the last %n day(s).</source>
        <translation>
            <numerusform>尚未通过任何演练：实盘模式要求最近 %n 天内有一次通过。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="81"/>
        <source>The drill that passed is of a time to come, %1 UTC: it does not count.</source>
        <translation>通过的演练时间在未来（%1 UTC）：不计入。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="84"/>
        <source>Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.</source>
        <translation>
            <numerusform>上次于 %1 UTC 通过，距今已超过 %n 天：实盘模式需要更近的一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="87"/>
        <source>Passed at %1 UTC; it holds for %n more whole day(s).</source>
        <translation>
            <numerusform>于 %1 UTC 通过；还有效 %n 个整天。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="97"/>
        <source>%1: %2, but %3</source>
        <translation>%1：%2，但%3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✔ passed</source>
        <translation>✔ 已通过</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✖ not passed</source>
        <translation>✖ 未通过</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="129"/>
        <source>The record of the drills cannot be read.</source>
        <translation>无法读取演练记录。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="11"/>
        <source>flat, where an engine runs</source>
        <translation>无持仓（有引擎运行时）</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="12"/>
        <source>No engine runs; what was held in %1 stays in that account.</source>
        <translation>没有引擎在运行；在 %1 中持有的仍留在该账户。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="13"/>
        <source>not flat</source>
        <translation>有持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="14"/>
        <source>Whether the account is flat is not known: no engine runs, or it has not read the account yet.</source>
        <translation>账户是否无持仓未知：没有引擎在运行，或引擎尚未读取账户。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="15"/>
        <source>Nothing is held and no entry rests.</source>
        <translation>没有持仓，也没有未成交的开仓单。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="16"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>只有没有持仓且没有未成交的开仓单时，才能离开当前模式。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="17"/>
        <source>Whether the emergency stop is latched is not known: no engine runs.</source>
        <translation>紧急停止是否已锁定未知：没有引擎在运行。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="18"/>
        <source>No emergency stop is latched.</source>
        <translation>没有已锁定的紧急停止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="19"/>
        <source>The emergency stop has to be cleared by a person first.</source>
        <translation>必须先由人解除紧急停止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="20"/>
        <source>The account at the exchange was not checked.</source>
        <translation>未检查交易所的账户。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="21"/>
        <source>The account was checked.</source>
        <translation>账户已检查。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="22"/>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="23"/>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="24"/>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="25"/>
        <source>%1 days with trades %2.</source>
        <translation>%2有交易的天数：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="26"/>
        <source>%1 trades were closed %2.</source>
        <translation>%2已平仓的交易：%1 笔。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="27"/>
        <source>%1 of the trades won.</source>
        <translation>盈利交易占 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="28"/>
        <source>No trade was closed, so there is no win rate.</source>
        <translation>没有已平仓的交易，因此没有胜率。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="29"/>
        <source>What was won is %1 times what was lost.</source>
        <translation>盈利总额为亏损总额的 %1 倍。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="30"/>
        <source>No trade lost.</source>
        <translation>没有亏损交易。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="31"/>
        <source>There are no trades to tell a profit factor from.</source>
        <translation>没有交易，无法计算盈利因子。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="32"/>
        <source>The deepest fall of equity was %1.</source>
        <translation>权益最大跌幅为 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="33"/>
        <source>The course of equity is not known.</source>
        <translation>权益走势未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="34"/>
        <source>passed within 7 days</source>
        <translation>7 天内通过</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="35"/>
        <source>No drill was passed yet: breakwater drill fires every limit against the paper exchange.</source>
        <translation>尚未通过任何演练：breakwater drill 会在模拟交易所触发每项限制。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="36"/>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="37"/>
        <source>Every limit fired in a drill of the last seven days.</source>
        <translation>最近七天内的一次演练中，每项限制均已触发。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="38"/>
        <source>The last drill that passed is too long ago.</source>
        <translation>上次通过的演练距今过久。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="39"/>
        <source>Alerts leave this machine.</source>
        <translation>警报会发送到本机之外。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="40"/>
        <source>Nobody would be told: set up Telegram or a webhook.</source>
        <translation>不会通知任何人：请设置 Telegram 或 Webhook。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="41"/>
        <source>The change of mode could not be written to %1: %2.</source>
        <translation>模式变更无法写入 %1：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="42"/>
        <source>Not switched to %1: %2.</source>
        <translation>未切换至 %1：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="43"/>
        <source>a check failed</source>
        <translation>有检查未通过</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="44"/>
        <source>the account is not flat</source>
        <translation>账户有持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="45"/>
        <source>Ending in order; it starts again in %1.</source>
        <translation>正在有序结束；将在 %1 中重新启动。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="46"/>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="47"/>
        <source>Scenario “incident”: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.</source>
        <translation>场景“incident”：一个没有止损且超过上限的持仓。此处 Breakwater 会询问您，而不会自行设置止损。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="49"/>
        <source>&apos;%1&apos; is not a symbol; write BTC/USDT or BTCUSDT.</source>
        <translation>“%1”不是交易对；请写 BTC/USDT 或 BTCUSDT。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="50"/>
        <source>There is no market &apos;%1&apos;; usdm and spot are.</source>
        <translation>没有市场“%1”；可用 usdm 和 spot。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="51"/>
        <source>%1: the exchange&apos;s %2 make no sense.</source>
        <translation>%1：交易所给出的%2不合理。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="52"/>
        <source>price limits</source>
        <translation>价格限制</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="53"/>
        <source>quantity limits</source>
        <translation>数量限制</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="54"/>
        <source>minimum value or price band</source>
        <translation>最小金额或价格浮动范围</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="55"/>
        <source>limits together (their product cannot be held exactly)</source>
        <translation>各项限制的组合（其乘积无法精确保存）</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="56"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>%2 的价格必须是 %1 的整数倍。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="57"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>%3 的价格必须在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="58"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>%2 的数量必须是 %1 的整数倍。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="59"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>数量低于最小下单量 %1 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="60"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>数量高于最大下单量 %1 %2（市价为 %3）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="61"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>订单金额低于交易所对 %3 的最小值 %1 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="62"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>订单金额高于交易所对 %3 的最大值 %1 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="63"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>价格超出交易所允许的 %1 标记价格浮动范围。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="65"/>
        <source>The latch file %1: %2.</source>
        <translation>锁定文件%1：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="66"/>
        <source>The latch file is damaged.</source>
        <translation>锁定文件已损坏。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="67"/>
        <source>The latch file is not open.</source>
        <translation>锁定文件未打开。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="68"/>
        <source>The latch file cannot be read: %1.</source>
        <translation>锁定文件无法读取：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="69"/>
        <source>There is no latch file at %1.</source>
        <translation>%1 处没有锁定文件。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="70"/>
        <source>Another stop came in meanwhile; look at it before clearing.</source>
        <translation>期间又有一次停止；请在解除前查看。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="71"/>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="72"/>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="73"/>
        <source>cannot be synced</source>
        <translation>无法同步</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="74"/>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="75"/>
        <source>The journal %1 cannot be %2: another process is writing to it.</source>
        <translation>日志 %1 无法%2：另一个进程正在写入。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="76"/>
        <source>The journal %1 cannot be %2: %3.</source>
        <translation>日志 %1 无法%2：%3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="77"/>
        <source>The journal %1 is damaged: %2.</source>
        <translation>日志 %1 已损坏：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="78"/>
        <source>The journal %1 is being written to by another process.</source>
        <translation>日志 %1 正由另一个进程写入。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="79"/>
        <source>The journal %1 was moved or deleted while it was in use.</source>
        <translation>日志 %1 在使用中被移动或删除。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="80"/>
        <source>The journal %1 holds a record that this process did not write.</source>
        <translation>日志 %1 含有并非本进程写入的记录。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="81"/>
        <source>A &apos;%1&apos; record of %2 bytes is too large for the journal.</source>
        <translation>“%1”记录有 %2 字节，超出日志可容纳的大小。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="83"/>
        <source>the webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="84"/>
        <source>the desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="85"/>
        <source>the alert command</source>
        <translation>警报命令</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="86"/>
        <source>It was ended by a signal.</source>
        <translation>被信号终止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="87"/>
        <source>It ended with %1.</source>
        <translation>结束代码为 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="88"/>
        <source>It could not be started.</source>
        <translation>无法启动。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="89"/>
        <source>It did not end within %1 s and was killed.</source>
        <translation>未在 %1 秒内结束，已被强制终止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="90"/>
        <source>There is no session bus.</source>
        <translation>没有会话总线。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="91"/>
        <source>Nobody shows notifications (%1).</source>
        <translation>没有程序显示通知 (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="92"/>
        <source>Telegram was not reached.</source>
        <translation>无法连接 Telegram。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="93"/>
        <source>Telegram answered %1 without words.</source>
        <translation>Telegram 答复 %1，没有说明。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="94"/>
        <source>Telegram refused it (%1): %2</source>
        <translation>Telegram 已拒绝 (%1)：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="95"/>
        <source>Telegram answered something that is no list of updates.</source>
        <translation>Telegram 的答复不是更新列表。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="96"/>
        <source>It was not reached.</source>
        <translation>无法连接。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="97"/>
        <source>It answered %1.</source>
        <translation>答复为 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="11"/>
        <source>The connection to the exchange was closed.</source>
        <translation>与交易所的连接已关闭。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="12"/>
        <source>The order was blocked by the emergency stop and was not sent.</source>
        <translation>订单被紧急停止阻止，未发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="13"/>
        <source>The exchange asked for a pause of %1 more seconds; the request was not sent.</source>
        <translation>交易所要求再暂停 %1 秒；请求未发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="14"/>
        <source>The exchange&apos;s limit of requests is used up for %1 more seconds; the request was not sent.</source>
        <translation>交易所的请求限额在 %1 秒内已用尽；请求未发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="15"/>
        <source>The exchange keeps three months of history; what is older cannot be read any more.</source>
        <translation>交易所保留三个月的历史；更早的已无法读取。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="16"/>
        <source>An internal error stopped a request: %1</source>
        <translation>内部错误导致请求中止：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="17"/>
        <source>The exchange&apos;s answer is not JSON.</source>
        <translation>交易所的答复不是 JSON。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="18"/>
        <source>The exchange answered about another order than was asked for.</source>
        <translation>交易所答复的不是所查询的订单。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="19"/>
        <source>The exchange answered %1: %2</source>
        <translation>交易所答复 %1：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="20"/>
        <source>Nothing was sent.</source>
        <translation>未发送任何指令。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="21"/>
        <source>The exchange&apos;s host answered HTTP %1 with something that is not the exchange&apos;s protocol.</source>
        <translation>交易所的主机答复 HTTP %1，其内容不符合交易所协议。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="22"/>
        <source>The exchange asks for fewer requests.</source>
        <translation>交易所要求减少请求。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="23"/>
        <source>The exchange&apos;s answer is too large.</source>
        <translation>交易所的答复过大。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="24"/>
        <source>The exchange did not answer in time.</source>
        <translation>交易所未及时答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="25"/>
        <source>The connection to the exchange failed: %1.</source>
        <translation>与交易所的连接失败：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="26"/>
        <source>No API secret is set, so nothing can be signed.</source>
        <translation>未设置 API Secret Key，因此无法签名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="27"/>
        <source>The request could not be signed.</source>
        <translation>请求无法签名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="28"/>
        <source>The exchange closed the stream.</source>
        <translation>交易所关闭了数据流。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="29"/>
        <source>The exchange closed the stream: %1</source>
        <translation>交易所关闭了数据流：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="30"/>
        <source>The stream failed: %1</source>
        <translation>数据流失败：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="31"/>
        <source>The exchange sent a binary message, which is no part of its protocol.</source>
        <translation>交易所发送了二进制消息，不属于其协议。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="32"/>
        <source>The exchange did not accept the stream in time.</source>
        <translation>交易所未及时接受数据流。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="33"/>
        <source>The stream fell silent: nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>数据流无响应：%1 秒内没有任何内容，连 ping 也未答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="34"/>
        <source>The stream is open but delivers nothing.</source>
        <translation>数据流已打开，但没有任何内容。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="35"/>
        <source>The history has more rows in one millisecond than a page holds.</source>
        <translation>历史记录中同一毫秒的行数超过一页的容量。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="36"/>
        <source>The history is longer than can be read.</source>
        <translation>历史记录过长，无法读取。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="37"/>
        <source>The WebSocket API is open but answers nothing.</source>
        <translation>WebSocket API 已打开，但没有任何答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="38"/>
        <source>The WebSocket API is not connected.</source>
        <translation>WebSocket API 未连接。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="39"/>
        <source>Too many requests wait for the WebSocket API&apos;s answers.</source>
        <translation>等待 WebSocket API 答复的请求过多。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="40"/>
        <source>The exchange takes no more bytes.</source>
        <translation>交易所不再接收数据。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="41"/>
        <source>The exchange answered a request that was never made.</source>
        <translation>交易所答复了一个从未发出的请求。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="42"/>
        <source>The exchange&apos;s WebSocket API sent %1.</source>
        <translation>交易所的 WebSocket API 发送了%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="43"/>
        <source>an answer without a number or a status</source>
        <translation>没有编号或状态的答复</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="44"/>
        <source>an answer without a result or an error</source>
        <translation>没有结果或错误的答复</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="45"/>
        <source>something that is no JSON object</source>
        <translation>不是 JSON 对象的内容</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="46"/>
        <source>a refusal of no request in particular: %1 %2</source>
        <translation>不针对任何请求的拒绝：%1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="47"/>
        <source>neither an answer nor an event</source>
        <translation>既非答复也非事件的内容</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="48"/>
        <source>A subscription could not be sent.</source>
        <translation>订阅无法发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="49"/>
        <source>The account&apos;s stream was interrupted: %1</source>
        <translation>账户数据流中断：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="50"/>
        <source>The exchange no longer knows the stream&apos;s key.</source>
        <translation>交易所已不识别数据流的密钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="51"/>
        <source>The exchange let the stream&apos;s key expire.</source>
        <translation>交易所已使数据流的密钥过期。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="52"/>
        <source>The exchange ended the account&apos;s stream.</source>
        <translation>交易所结束了账户数据流。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="53"/>
        <source>Spot tells of the account on its WebSocket API only, and no address of it is known.</source>
        <translation>现货仅通过其 WebSocket API 提供账户信息，而其地址未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="55"/>
        <source>The exchange&apos;s candle %1.</source>
        <translation>交易所的 K 线%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="56"/>
        <source>is not in a list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="57"/>
        <source>has no opening time and price</source>
        <translation>没有开盘时间和价格</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="58"/>
        <source>opens at no price</source>
        <translation>没有开盘价</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="59"/>
        <source>The exchange has no candle of %1.</source>
        <translation>交易所没有 %1 的 K 线。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="60"/>
        <source>%1: the exchange states no %2.</source>
        <translation>%1：交易所未给出 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="61"/>
        <source>The exchange&apos;s description has no list of symbols.</source>
        <translation>交易所的说明中没有交易对列表。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="62"/>
        <source>An event of the exchange (%1) has no usable %2.</source>
        <translation>交易所的事件 (%1) 没有可用的 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="63"/>
        <source>The exchange&apos;s list of %1 is not a list.</source>
        <translation>交易所的 %1 列表不是列表。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="64"/>
        <source>The exchange&apos;s %1 is not an object.</source>
        <translation>交易所的 %1 不是对象。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="65"/>
        <source>The exchange&apos;s %1 has no usable %2.</source>
        <translation>交易所的 %1 没有可用的 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="66"/>
        <source>The exchange&apos;s order has no usable side.</source>
        <translation>交易所的订单没有可用的方向。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="67"/>
        <source>The exchange&apos;s position of %1 has no usable entryPrice.</source>
        <translation>交易所的 %1 持仓没有可用的 entryPrice。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="68"/>
        <source>The exchange states an impossible leverage of %1.</source>
        <translation>交易所给出的 %1 杠杆不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="69"/>
        <source>The exchange&apos;s order has a status that is not known.</source>
        <translation>交易所的订单状态未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="70"/>
        <source>The exchange&apos;s order has an impossible id or quantity.</source>
        <translation>交易所的订单 ID 或数量不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="71"/>
        <source>The exchange&apos;s conditional order has a status that is not known.</source>
        <translation>交易所的条件单状态未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="72"/>
        <source>The exchange&apos;s conditional order has an impossible id or quantity.</source>
        <translation>交易所的条件单 ID 或数量不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="73"/>
        <source>The exchange&apos;s stop of %1 has no usable triggerPrice.</source>
        <translation>交易所的 %1 止损没有可用的 triggerPrice。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="74"/>
        <source>The exchange&apos;s cancel answer does not say that it was done.</source>
        <translation>交易所的撤单答复未说明已完成。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="75"/>
        <source>The exchange answered about another countdown than was asked for.</source>
        <translation>交易所答复的不是所查询的倒计时。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="76"/>
        <source>The exchange&apos;s list of balances is not a list.</source>
        <translation>交易所的余额列表不是列表。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="77"/>
        <source>The exchange&apos;s list of balances has no %1.</source>
        <translation>交易所的余额列表中没有 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="78"/>
        <source>The exchange answered with another leverage than was asked for.</source>
        <translation>交易所答复的杠杆与所请求的不同。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="79"/>
        <source>A frame of the exchange&apos;s stream is not readable.</source>
        <translation>交易所数据流的一帧无法读取。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="80"/>
        <source>The exchange refused a subscription: %1</source>
        <translation>交易所拒绝了订阅：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="81"/>
        <source>A frame of the exchange&apos;s stream is neither an event nor an answer.</source>
        <translation>交易所数据流的一帧既非事件也非答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="82"/>
        <source>An order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>交易所的订单更新中，方向、状态、ID 或数量未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="83"/>
        <source>A fill of the exchange has no usable price or commission asset.</source>
        <translation>交易所的成交没有可用的价格或手续费资产。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="84"/>
        <source>The exchange executed an order of %1 without naming a trade.</source>
        <translation>交易所执行了 %1 的一笔订单，但未指明成交。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="85"/>
        <source>A conditional order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>交易所的条件单更新中，方向、状态、ID 或数量未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="86"/>
        <source>A position of %1 came without an entry price.</source>
        <translation>%1 的持仓没有附带开仓价。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="87"/>
        <source>The exchange&apos;s trade of %1 has an impossible id, price or quantity.</source>
        <translation>交易所的 %1 成交，其 ID、价格或数量不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="88"/>
        <source>The exchange states a transfer below zero.</source>
        <translation>交易所给出的资金划转小于零。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="89"/>
        <source>The exchange&apos;s withdrawal has no usable applyTime.</source>
        <translation>交易所的提现没有可用的 applyTime。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="90"/>
        <source>The exchange&apos;s withdrawal has an impossible fee.</source>
        <translation>交易所的提现费用不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="91"/>
        <source>The exchange&apos;s best prices of %1 are below zero.</source>
        <translation>交易所的 %1 最优买卖价小于零。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="92"/>
        <source>The exchange states an impossible balance of %1.</source>
        <translation>交易所给出的 %1 余额不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="93"/>
        <source>The exchange states an impossible %1.</source>
        <translation>交易所给出的 %1 不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="94"/>
        <source>%1: the exchange&apos;s limits of value or price make no sense.</source>
        <translation>%1：交易所的金额或价格限制不合理。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="95"/>
        <source>An order of the exchange&apos;s list has no usable orderId.</source>
        <translation>交易所列表中的一笔订单没有可用的 orderId。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="96"/>
        <source>The exchange&apos;s order has a side or a status that is not known.</source>
        <translation>交易所的订单方向或状态未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="97"/>
        <source>The exchange&apos;s order %1 is not a conditional one.</source>
        <translation>交易所的订单 %1 不是条件单。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="98"/>
        <source>The exchange&apos;s order list has a status that is not known.</source>
        <translation>交易所的订单列表状态未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="99"/>
        <source>The exchange&apos;s order list has no usable orderListId.</source>
        <translation>交易所的订单列表没有可用的 orderListId。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="100"/>
        <source>The exchange&apos;s order of %1 has an impossible id, price or quantity.</source>
        <translation>交易所的 %1 订单，其 ID、价格或数量不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="101"/>
        <source>An order update of the exchange has a side or a status that is not known.</source>
        <translation>交易所的订单更新中，方向或状态未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="102"/>
        <source>An order update of the exchange has an impossible quantity.</source>
        <translation>交易所的订单更新中，数量不可能成立。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="103"/>
        <source>What is free of %1 was changed from outside the market.</source>
        <translation>%1 的可用余额在市场之外发生变动。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="105"/>
        <source>The exchange did not say whether the key has the right &apos;%1&apos;.</source>
        <translation>交易所未说明密钥是否具有“%1”权限。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="106"/>
        <source>The key may not read the account: allow reading for it.</source>
        <translation>密钥无权读取账户：请为其开启读取权限。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="107"/>
        <source>The key may not trade futures: allow futures for it.</source>
        <translation>密钥无权交易合约：请为其开启合约权限。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="108"/>
        <source>The key may not trade on spot: allow spot trading for it.</source>
        <translation>密钥无权交易现货：请为其开启现货交易权限。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="109"/>
        <source>The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it.</source>
        <translation>密钥可以提现：窃取密钥者即可取走资金。请取消该权限；交易不需要它。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="110"/>
        <source>it may withdraw, which was allowed by name</source>
        <translation>可以提现，且已被明确允许</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="111"/>
        <source>it may transfer between accounts, which trading does not need</source>
        <translation>可以在账户间划转，交易不需要此权限</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="112"/>
        <source>it is bound to no address: bind it, or it loses the right to trade after about 90 days</source>
        <translation>未绑定任何地址：请绑定，否则约 90 天后将失去交易权限</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="113"/>
        <source>The key may read and trade, and nothing else.</source>
        <translation>密钥可以读取和交易，别无其他权限。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="114"/>
        <source>The key may trade, but %1.</source>
        <translation>密钥可以交易，但%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="115"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms).</source>
        <translation>本机时钟比交易所快 %1 毫秒（往返 %2 毫秒）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="116"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms).</source>
        <translation>本机时钟比交易所慢 %1 毫秒（往返 %2 毫秒）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="117"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>本机时钟比交易所快 %1 毫秒（往返 %2 毫秒）：请求已据此校正，但应校准工作站的时间。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="118"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>本机时钟比交易所慢 %1 毫秒（往返 %2 毫秒）：请求已据此校正，但应校准工作站的时间。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="119"/>
        <source>This key belongs to %1, and %2 was asked: keys of one are unknown to the other. Keys for %2 are made at %3.</source>
        <translation>此密钥属于 %1，而所请求的是 %2：两者互不识别对方的密钥。%2 的密钥在 %3 创建。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="120"/>
        <source>The exchange knows the key, but the secret does not belong to it (%1).</source>
        <translation>交易所识别此密钥，但 Secret Key 与其不符 (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="121"/>
        <source>%1 does not know this key, or not from this address, or not for this market (%2). Keys for it are made at %3.</source>
        <translation>%1 不识别此密钥，或不允许从此地址使用，或不适用于此市场 (%2)。其密钥在 %3 创建。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="122"/>
        <source>%1 is not traded here, or its filters make no sense</source>
        <translation>%1 不在此处交易，或其过滤规则不合理</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="123"/>
        <source>%1 is not open for trading now</source>
        <translation>%1 目前未开放交易</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="124"/>
        <source>%1 symbols are listed with their filters.</source>
        <translation>已列出 %1 个交易对及其过滤规则。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="125"/>
        <source>The account is in hedge mode: positions are shown and can be exited, entries need one-way mode.</source>
        <translation>账户处于双向持仓模式：持仓可显示和平仓，开仓需要单向持仓模式。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="126"/>
        <source>The account is in one-way mode.</source>
        <translation>账户处于单向持仓模式。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="127"/>
        <source>What the key may do could not be read: %1</source>
        <translation>无法读取密钥权限：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="128"/>
        <source>An internal error stopped the checks: %1</source>
        <translation>内部错误导致检查中止：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="129"/>
        <source>%1 knows the key.</source>
        <translation>%1 识别此密钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="130"/>
        <source>What the key may do cannot be read where it is used; whether it may withdraw is not known.</source>
        <translation>在使用处无法读取密钥权限；是否可以提现未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="131"/>
        <source>%1 does not tell what a key may do, and nothing there is worth taking.</source>
        <translation>%1 不提供密钥权限信息，且其中没有值得取走的资金。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="132"/>
        <source>The account could not be read: %1</source>
        <translation>无法读取账户：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="133"/>
        <source>Mode %1 needs keys, which are made at %2: %3</source>
        <translation>模式 %1 需要密钥，在 %2 创建：%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="135"/>
        <source>The private key file %1 is not a regular file.</source>
        <translation>私钥文件 %1 不是普通文件。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="136"/>
        <source>The private key file %1 belongs to another user.</source>
        <translation>私钥文件 %1 属于其他用户。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="137"/>
        <source>The private key file %1 may be read by others (mode %2); make it 0600.</source>
        <translation>私钥文件 %1 可被他人读取（权限 %2）；请改为 0600。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="138"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 无法读取：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="139"/>
        <source>%1 is too large to be a key.</source>
        <translation>%1 过大，不可能是密钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="140"/>
        <source>The private key file %1 cannot be opened: %2.</source>
        <translation>私钥文件 %1 无法打开：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="141"/>
        <source>The private key file %1 cannot be looked at.</source>
        <translation>私钥文件 %1 无法查看。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="142"/>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>文件 %1 中没有 PEM 格式的私钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="143"/>
        <source>The API key from %1 is empty, too long or has characters that no key has.</source>
        <translation>来自 %1 的 API 密钥为空、过长或含有密钥不会有的字符。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="144"/>
        <source>The secret from %1 cannot be used: %2</source>
        <translation>来自 %1 的 Secret Key 无法使用：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="145"/>
        <source>BINANCE_API_SECRET and BINANCE_PRIVATE_KEY_FILE are both set; a key has one secret.</source>
        <translation>同时设置了 BINANCE_API_SECRET 和 BINANCE_PRIVATE_KEY_FILE；一个密钥只有一个 Secret Key。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="146"/>
        <source>BINANCE_API_KEY is not set, but the secret that belongs to it is.</source>
        <translation>未设置 BINANCE_API_KEY，但设置了与其对应的 Secret Key。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="147"/>
        <source>BINANCE_API_KEY is set, but neither BINANCE_API_SECRET nor BINANCE_PRIVATE_KEY_FILE is.</source>
        <translation>已设置 BINANCE_API_KEY，但未设置 BINANCE_API_SECRET 或 BINANCE_PRIVATE_KEY_FILE。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="148"/>
        <source>the environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="149"/>
        <source>the system keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="150"/>
        <source>The private key is encrypted with a pass phrase; Breakwater takes an unencrypted one, readable by nobody else.</source>
        <translation>私钥已用口令加密；Breakwater 只接受未加密且他人无法读取的私钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="151"/>
        <source>The PEM text is not a private key that can be read.</source>
        <translation>PEM 文本不是可读取的私钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="152"/>
        <source>The private key is of a kind that Binance does not take; Ed25519 and RSA are.</source>
        <translation>私钥类型不被 Binance 接受；可用 Ed25519 和 RSA。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="153"/>
        <source>The RSA key has %1 bits; Binance takes %2 and more.</source>
        <translation>RSA 密钥为 %1 位；Binance 要求至少 %2 位。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="154"/>
        <source>What %1 gave is not a key and its secret: the API key belongs in the first line, the secret below it.</source>
        <translation>%1 给出的不是密钥及其 Secret Key：第一行应为 API 密钥，其下为 Secret Key。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="155"/>
        <source>The secret from %1 is too large to be kept.</source>
        <translation>来自 %1 的 Secret Key 过大，无法保存。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="156"/>
        <source>no keys for %1; %2. A locked keychain looks like an empty one.</source>
        <translation>没有 %1 的密钥；%2。已锁定的钥匙串看起来与空的一样。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="157"/>
        <source>no keys for %1; %2. %3</source>
        <translation>没有 %1 的密钥；%2。%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="158"/>
        <source>set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: breakwater keys store --mode %1 --market %2</source>
        <translation>请设置 BINANCE_API_KEY 以及 BINANCE_API_SECRET 或 BINANCE_PRIVATE_KEY_FILE，或将其保存在系统钥匙串中：breakwater keys store --mode %1 --market %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="159"/>
        <source>The system keychain gives out no keys for %1; a locked one looks like an empty one.</source>
        <translation>系统钥匙串未提供 %1 的密钥；已锁定的钥匙串看起来与空的一样。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="160"/>
        <source>The system keychain is locked, or its use was denied.</source>
        <translation>系统钥匙串已锁定，或拒绝使用。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="161"/>
        <source>There is no system keychain on this machine.</source>
        <translation>本机没有系统钥匙串。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="162"/>
        <source>No system keychain can be used here (%1).</source>
        <translation>此处无法使用系统钥匙串 (%1)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="163"/>
        <source>The system keychain did not answer within %1 s; it may be locked and wait for its password.</source>
        <translation>系统钥匙串在 %1 秒内未答复；可能已锁定，正在等待密码。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="164"/>
        <source>What the system keychain holds for %1 is too large to be keys.</source>
        <translation>系统钥匙串中 %1 的内容过大，不可能是密钥。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="11"/>
        <source>Started in %1 mode.</source>
        <translation>已以 %1 模式启动。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="12"/>
        <source>Still stopped: %1 (by engine).</source>
        <translation>仍处于停止状态：%1（由引擎）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="13"/>
        <source>Still stopped: %1 (by %2).</source>
        <translation>仍处于停止状态：%1（由 %2）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="14"/>
        <source>The journal can be written again.</source>
        <translation>日志已可重新写入。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="15"/>
        <source>The journal cannot be written: %1 Entries are blocked; exits and stops work.</source>
        <translation>日志无法写入：%1 开仓已被阻止；平仓和止损正常工作。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="16"/>
        <source>Ending in order; positions keep their stops at the exchange.</source>
        <translation>正在有序结束；持仓的止损保留在交易所。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="17"/>
        <source>the workstation&apos;s clock moved by %1 ms.</source>
        <translation>工作站的时钟变动了 %1 毫秒。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="18"/>
        <source>the event queue was full.</source>
        <translation>事件队列已满。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="19"/>
        <source>%1 records could not be journalled.</source>
        <translation>%1 条记录未能写入日志。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="20"/>
        <source>the journal cannot be written.</source>
        <translation>日志无法写入。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="21"/>
        <source>the journal cannot be written, so no entry leaves.</source>
        <translation>日志无法写入，因此不发出任何开仓单。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="22"/>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="23"/>
        <source>internal error: %1</source>
        <translation>内部错误：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="24"/>
        <source>Internal error: %1</source>
        <translation>内部错误：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="26"/>
        <source>%1 entries wait for approval already; nothing was sent.</source>
        <translation>已有 %1 笔开仓等待批准；未发送任何指令。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="27"/>
        <source>An entry waits for approval: %1 (asked by %2).</source>
        <translation>一笔开仓等待批准：%1（由 %2 请求）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="28"/>
        <source>It waits for a person&apos;s approval as %1, for %2 s.</source>
        <translation>以 %1 等待人工批准，限时 %2 秒。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="29"/>
        <source>It waits for a person&apos;s approval as %1; nothing was added.</source>
        <translation>以 %1 等待人工批准；未新增。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="30"/>
        <source>Approving or declining an entry needs a name.</source>
        <translation>批准或拒绝开仓必须填写姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="31"/>
        <source>No entry %1 waits for approval.</source>
        <translation>没有等待批准的开仓 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="32"/>
        <source>declined by %1</source>
        <translation>由 %1 拒绝</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="33"/>
        <source>Declined: nothing was sent.</source>
        <translation>已拒绝：未发送任何指令。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="34"/>
        <source>the emergency stop was pulled</source>
        <translation>紧急停止已触发</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="35"/>
        <source>nobody approved it within %1 s</source>
        <translation>%1 秒内无人批准</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="36"/>
        <source>asked by %1, approved by %2</source>
        <translation>由 %1 请求，由 %2 批准</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="37"/>
        <source>asked by %1, approved by %2; %3</source>
        <translation>由 %1 请求，由 %2 批准；%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="38"/>
        <source>asked by %1; %2</source>
        <translation>由 %1 请求；%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="39"/>
        <source>asked by %1</source>
        <translation>由 %1 请求</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="40"/>
        <source>asked by %1, was %2x</source>
        <translation>由 %1 请求，原为 %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="41"/>
        <source>%1 Asked by %2.</source>
        <translation>%1 由 %2 请求。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="42"/>
        <source>%1 was not sent: %2.</source>
        <translation>%1 未发送：%2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="44"/>
        <source>The exchange&apos;s countdown for %1 could not be set: %2</source>
        <translation>交易所的 %1 倒计时无法设置：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="45"/>
        <source>no answer.</source>
        <translation>没有答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="46"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 已回到上限以内。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="47"/>
        <source>%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.</source>
        <translation>%1 超过上限：%2 为余额的 %3%，上限为 %4 %5。该交易对的开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="48"/>
        <source>The market stream is silent. Entries are blocked.</source>
        <translation>行情数据流无响应。开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="49"/>
        <source>The market stream speaks again.</source>
        <translation>行情数据流已恢复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="50"/>
        <source>The time of this computer and that of the exchange&apos;s prices differ by more than %1 s. Entries are blocked; the day goes by the exchange.</source>
        <translation>本机时间与交易所价格的时间相差超过 %1 秒。开仓已被阻止；交易日以交易所时间为准。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="51"/>
        <source>This computer and the exchange agree about the time again.</source>
        <translation>本机与交易所的时间已重新一致。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="53"/>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3，市价</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="54"/>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3，限价 %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="55"/>
        <source>stop %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="56"/>
        <source>no stop</source>
        <translation>无止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="57"/>
        <source>take-profit %1</source>
        <translation>止盈 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="58"/>
        <source>This client_order_id was used for another order, %1.</source>
        <translation>此 client_order_id 已用于另一笔订单 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="59"/>
        <source>Sent before, as order %1; it has not ended yet. Nothing was sent again.</source>
        <translation>此前已作为订单 %1 发送，尚未结束。未重复发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="60"/>
        <source>Sent before, as order %1, and ended: %2. Nothing was sent again.</source>
        <translation>此前已作为订单 %1 发送并已结束：%2。未重复发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="61"/>
        <source>it never reached the exchange</source>
        <translation>从未到达交易所</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="62"/>
        <source>Refused: nothing was sent.</source>
        <translation>已拒绝：未发送任何指令。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="63"/>
        <source>This is the only protective stop of %1; move it instead.</source>
        <translation>这是 %1 唯一的保护止损；请改为移动它。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="64"/>
        <source>Cancel sent.</source>
        <translation>撤单已发送。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="65"/>
        <source>There is no open order %1.</source>
        <translation>没有未完成的订单 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="66"/>
        <source>Cancel of %1 asked by %2.</source>
        <translation>撤销 %1，由 %2 请求。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="67"/>
        <source>Cancel of %1: %2</source>
        <translation>撤销 %1：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="68"/>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="69"/>
        <source>The fate of order %1 is not known (%2); it counts in full and is being looked up.</source>
        <translation>订单 %1 的结果未知 (%2)；按全额计入，正在查询。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="70"/>
        <source>The exchange&apos;s answer did not arrive; the order is being looked up.</source>
        <translation>未收到交易所的答复；正在查询该订单。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="71"/>
        <source>Accepted by the exchange: %1.</source>
        <translation>交易所已接受：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="72"/>
        <source>Order %1 was refused: %2</source>
        <translation>订单 %1 被拒绝：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="73"/>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="74"/>
        <source>The exchange refused: %1</source>
        <translation>交易所已拒绝：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="75"/>
        <source>Order %1 was never placed.</source>
        <translation>订单 %1 从未下达。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="76"/>
        <source>The order never reached the exchange.</source>
        <translation>订单从未到达交易所。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="77"/>
        <source>%1 %2 %3: %4, %5 filled</source>
        <translation>%1 %2 %3：%4，已成交 %5</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="78"/>
        <source>%1 %2 %3: %4, %5 filled at %6</source>
        <translation>%1 %2 %3：%4，已成交 %5，价格 %6</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="79"/>
        <source>%1 %2 at %3: %4, %5.</source>
        <translation>%1 %2 @ %3：%4，%5。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="80"/>
        <source>%1 %2 at %3: %4.</source>
        <translation>%1 %2 @ %3：%4。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="81"/>
        <source>An order that did not come through Breakwater: %1 %2 %3.</source>
        <translation>一笔未经过 Breakwater 的订单：%1 %2 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="83"/>
        <source>%1 is not known to the exchange.</source>
        <translation>交易所不识别 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="84"/>
        <source>%1 is not on the list of allowed symbols.</source>
        <translation>%1 不在允许的交易对列表中。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="85"/>
        <source>%1 is not trading at the exchange now.</source>
        <translation>%1 目前未在交易所交易。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="86"/>
        <source>%1 is not quoted and margined in %2.</source>
        <translation>%1 不以 %2 计价和作保证金。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="87"/>
        <source>On spot nothing can be sold short: entries buy, and %1 is sold by closing its position.</source>
        <translation>现货不能做空：开仓即买入，%1 通过平仓卖出。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="88"/>
        <source>The exchange lets nobody hold more than %1 %2, open buys included; %3 are held or being bought.</source>
        <translation>交易所不允许任何人持有超过 %1 %2（含未成交买单）；已持有或正在买入 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="89"/>
        <source>%1 has %2 conditional orders, as many as the exchange takes: there is no room for the stop.</source>
        <translation>%1 已有 %2 笔条件单，已达交易所上限：没有余地设置止损。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="90"/>
        <source>The mark price of %1 is not known.</source>
        <translation>%1 的标记价格未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="91"/>
        <source>The mark price of %1 is above the highest price that the exchange allows.</source>
        <translation>%1 的标记价格高于交易所允许的最高价格。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="92"/>
        <source>A limit order needs a price.</source>
        <translation>限价单需要价格。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="94"/>
        <source>%1 % of today&apos;s loss limit is used: %2 of %3 %4.</source>
        <translation>今日亏损上限已用 %1%：%2 / %3 %4。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="95"/>
        <source>daily loss %1 of %2 %3</source>
        <translation>当日亏损 %1 / %2 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="96"/>
        <source>The day&apos;s loss limit is reached: %1. Only exits until 00:00 UTC.</source>
        <translation>已达当日亏损上限：%1。00:00 UTC 之前只能平仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="97"/>
        <source>Everything is closed: the day stands at %1 %4, the loss limit was %2, past it by %3.</source>
        <translation>已全部平仓：当日盈亏为 %1 %4，亏损上限为 %2，超出 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="98"/>
        <source>The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a named person accepts %1 as the day&apos;s start, or until 00:00 UTC.</source>
        <translation>无法证明 00:00 的余额：有持仓跨过该时刻。在具名人员确认 %1 为当日起始值之前，或在 00:00 UTC 之前，开仓被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="99"/>
        <source>a figure</source>
        <translation>某个数值</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="100"/>
        <source>The day began with %1 %2 (%3).</source>
        <translation>当日起始值为 %1 %2（%3）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="101"/>
        <source>accepted by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="102"/>
        <source>Accepting a baseline needs a name.</source>
        <translation>确认起始值必须填写姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="103"/>
        <source>There is no baseline to accept.</source>
        <translation>没有需要确认的起始值。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="104"/>
        <source>The day&apos;s baseline is %1 %2.</source>
        <translation>当日起始值为 %1 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="105"/>
        <source>%1 of %2 %3: outside the day&apos;s P&amp;L.</source>
        <translation>%1 %2 %3：不计入当日盈亏 (P&amp;L)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="106"/>
        <source>The change of the wallet by %1 %2 is explained.</source>
        <translation>钱包变动 %1 %2 已得到解释。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="107"/>
        <source>The wallet changed by %1 %2 and nothing explains it: outside the day&apos;s P&amp;L. Entries are blocked; the history is asked.</source>
        <translation>钱包变动 %1 %2 且无法解释：不计入当日盈亏 (P&amp;L)。开仓已被阻止；正在查询历史记录。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="108"/>
        <source>The history does not explain %1 %2: a named person has to say whether it is a transfer or a result.</source>
        <translation>历史记录无法解释 %1 %2：须由具名人员说明是资金划转还是盈亏。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="109"/>
        <source>The day&apos;s two sums differ by %1 %2, more than %3. Entries are blocked.</source>
        <translation>当日两次核算相差 %1 %2，超过 %3。开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="110"/>
        <source>The day&apos;s two sums agree again.</source>
        <translation>当日两次核算已重新一致。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="111"/>
        <source>drawdown: %1 %2 below the peak of %3</source>
        <translation>回撤：较峰值 %3 低 %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="112"/>
        <source>Explaining a flow needs a name.</source>
        <translation>说明资金变动必须填写姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="113"/>
        <source>There is no unexplained flow.</source>
        <translation>没有无法解释的资金变动。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="114"/>
        <source>The unexplained amount is %1 %3 by now, not %2 %3: look at it again.</source>
        <translation>无法解释的金额现为 %1 %3，不是 %2 %3：请重新查看。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="115"/>
        <source>named by %1</source>
        <translation>由 %1 说明</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="116"/>
        <source>%1 %2 is a transfer</source>
        <translation>%1 %2 为资金划转</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="117"/>
        <source>%1 %2 is a result of the day</source>
        <translation>%1 %2 为当日盈亏</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="118"/>
        <source>said by %1</source>
        <translation>由 %1 说明</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="120"/>
        <source>A reason is required to close a position.</source>
        <translation>平仓必须填写原因。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="121"/>
        <source>A limit close needs a price.</source>
        <translation>限价平仓需要价格。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="122"/>
        <source>%1 (asked by %2)</source>
        <translation>%1（由 %2 请求）</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="123"/>
        <source>%1 is not known to the exchange&apos;s list of symbols yet.</source>
        <translation>交易所的交易对列表中尚无 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="124"/>
        <source>%1 of %2 are dust: neither a stop nor an exit of that size is taken by the exchange. It stays as it is.</source>
        <translation>%2 中的 %1 为零头：交易所不接受此数量的止损或平仓。保持原状。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="125"/>
        <source>%1 holds the quantity of %2 that has to be closed now: it is cancelled.</source>
        <translation>%1 占用了现在须平仓的 %2 数量：正在撤销。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="126"/>
        <source>again, after what held the quantity made way</source>
        <translation>占用数量的订单已让出，再次执行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="127"/>
        <source>There is no position in %1 to exit.</source>
        <translation>%1 没有可平的持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="128"/>
        <source>The quantity to exit must be above zero.</source>
        <translation>平仓数量必须大于零。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="129"/>
        <source>A limit exit needs a price.</source>
        <translation>限价平仓需要价格。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="130"/>
        <source>%1 %2 is below the smallest order that the exchange takes; nothing can be sent.</source>
        <translation>%1 %2 低于交易所接受的最小下单量；无法发送任何指令。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="132"/>
        <source>What is held of %1 is dust: too small for a stop and for an exit. It stays as it is.</source>
        <translation>%1 的持有量为零头：不足以设置止损或平仓。保持原状。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="133"/>
        <source>%1 is protected by a stop at the exchange.</source>
        <translation>%1 已有交易所的止损保护。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="134"/>
        <source>%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.</source>
        <translation>%1【无保护】：交易所没有生效的止损。请设置止损或平仓；不会自动处理。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="135"/>
        <source>%1 is UNPROTECTED: a stop is being placed.</source>
        <translation>%1【无保护】：正在设置止损。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="136"/>
        <source>%1 could not be protected and is being closed.</source>
        <translation>%1 无法得到保护，正在平仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="137"/>
        <source>no protective stop could be placed</source>
        <translation>未能设置保护止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="138"/>
        <source>What a stop at %1 would risk cannot be judged while the balance is not known.</source>
        <translation>余额未知时，无法判定 %1 处止损的风险。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="139"/>
        <source>A stop at %1 would risk %2 %4, commission included; %3 %4 are allowed for one trade.</source>
        <translation>%1 处的止损风险为 %2 %4（含手续费）；单笔允许 %3 %4。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="140"/>
        <source>more than can be counted in</source>
        <translation>超出可计算范围的</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="141"/>
        <source>A stop at %1 is further than %2 % from the entry price %3.</source>
        <translation>%1 处的止损距开仓价 %3 超过 %2%。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="142"/>
        <source>There is no position in %1.</source>
        <translation>%1 没有持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="143"/>
        <source>A stop for %1 is on its way already; its answer has to come first.</source>
        <translation>%1 的止损已在途中；须先收到其答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="144"/>
        <source>The stop of %1 at %2 is nearer than its break-even at %3 already.</source>
        <translation>%1 在 %2 的止损已比保本价 %3 更近。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="145"/>
        <source>protective stop for %1 %2 at %3</source>
        <translation>%1 %2 的保护止损，触发价 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="146"/>
        <source>The exchange&apos;s answer did not arrive; the stop is being looked up.</source>
        <translation>未收到交易所的答复；正在查询该止损。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="147"/>
        <source>it is over already.</source>
        <translation>已经结束。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="148"/>
        <source>The protective stop works at the exchange.</source>
        <translation>保护止损在交易所生效。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="149"/>
        <source>A protective stop for %1 was refused: %2</source>
        <translation>%1 的保护止损被拒绝：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="150"/>
        <source>The exchange refused the stop: %1</source>
        <translation>交易所拒绝了止损：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="151"/>
        <source>There is no position in %1 to protect.</source>
        <translation>%1 没有需要保护的持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="152"/>
        <source>A stop at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>%1 处的止损超出交易所对 %2 允许的价格范围。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="153"/>
        <source>A stop at %1 would trigger at once: the mark price of %2 is %3.</source>
        <translation>%1 处的止损会立即触发：%2 的标记价格为 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="154"/>
        <source>%1 %2 at %3 are too small for a stop that the exchange takes.</source>
        <translation>价格 %3 的 %1 %2 过小，交易所不接受其止损。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="156"/>
        <source>take-profit for %1 at %2</source>
        <translation>%1 的止盈，触发价 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="157"/>
        <source>%1 has no take-profit: %2</source>
        <translation>%1 没有止盈：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="158"/>
        <source>The take-profit of %1 is gone; it is not placed again.</source>
        <translation>%1 的止盈已不存在；不会重新设置。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="159"/>
        <source>The stop of %1 goes with its take-profit, and cannot be put back now.</source>
        <translation>%1 的止损随止盈一并撤销，目前无法恢复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="160"/>
        <source>There is no position in %1 to take a profit of.</source>
        <translation>%1 没有可止盈的持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="161"/>
        <source>A take-profit at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>%1 处的止盈超出交易所对 %2 允许的价格范围。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="162"/>
        <source>A take-profit at %1 is no gain: it has to lie %2 %3, the price of %4 that counts.</source>
        <translation>%1 处的止盈没有盈利：必须%2 %3，即 %4 的参照价格。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="163"/>
        <source>A take-profit on spot leaves with its entry and its stop as one list, which this entry in %1 cannot be: enter at market, or without it.</source>
        <translation>现货止盈须与开仓单和止损作为一个订单列表发出，%1 的此笔开仓无法如此：请市价开仓，或不设止盈。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="165"/>
        <source>The limits were changed by somebody else meanwhile: look at them again.</source>
        <translation>限制在此期间已被他人更改：请重新查看。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="166"/>
        <source>Loosening %1 with real money needs the name of who approves it.</source>
        <translation>使用真实资金时放宽 %1 必须填写批准人姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="167"/>
        <source>tightened, asked by %1</source>
        <translation>已收紧，由 %1 请求</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="168"/>
        <source>loosened (%1), approved by %2</source>
        <translation>已放宽 (%1)，由 %2 批准</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="169"/>
        <source>These are the limits already.</source>
        <translation>限制已是如此。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="170"/>
        <source>Limits changed: %1 (%2).</source>
        <translation>限制已更改：%1（%2）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="171"/>
        <source>Limits changed: %1.</source>
        <translation>限制已更改：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="172"/>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 必须%2，不能是 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="173"/>
        <source>above 0 and at most 1 (100 %)</source>
        <translation>大于 0 且不超过 1 (100%)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="174"/>
        <source>at least 0 and at most 1 (100 %)</source>
        <translation>不小于 0 且不超过 1 (100%)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="175"/>
        <source>above 0 and at most 0.9 (90 %)</source>
        <translation>大于 0 且不超过 0.9 (90%)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="176"/>
        <source>at least %1 and at most %2</source>
        <translation>不小于 %1 且不超过 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="177"/>
        <source>one of its two words</source>
        <translation>为其两个代码之一</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="178"/>
        <source>adopted-stop-distance (%1) must not exceed stop-distance (%2).</source>
        <translation>adopted-stop-distance (%1) 不得超过 stop-distance (%2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="179"/>
        <source>guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).</source>
        <translation>guard-exit-after-ms (%1) 不得短于 guard-replace-within-ms (%2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="180"/>
        <source>&apos;%1&apos; is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.</source>
        <translation>“%1”不是模式；请使用 paper、paper_live_data、testnet、live_limited 或 live_full。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="181"/>
        <source>There is no limit &apos;%1&apos;.</source>
        <translation>没有限制“%1”。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="182"/>
        <source>&apos;%1&apos; is no value for the limit %2.</source>
        <translation>“%1”不是限制 %2 的有效值。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="183"/>
        <source>Confirming a live run needs a name.</source>
        <translation>确认实盘运行必须填写姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="184"/>
        <source>This run needs no confirmation.</source>
        <translation>本次运行无需确认。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="185"/>
        <source>%1 confirmed this run with real money.</source>
        <translation>%1 已确认本次真实资金运行。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="186"/>
        <source>Confirmed for this run.</source>
        <translation>本次运行已确认。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="187"/>
        <source>leverage of %1: %2x</source>
        <translation>%1 的杠杆：%2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="188"/>
        <source>Leverage of %1: %2x</source>
        <translation>%1 的杠杆：%2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="189"/>
        <source>margin type of %1: %2</source>
        <translation>%1 的保证金模式：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="190"/>
        <source>Margin type of %1: %2</source>
        <translation>%1 的保证金模式：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="191"/>
        <source>A leverage is a whole number from 1 to %1.</source>
        <translation>杠杆为 1 到 %1 的整数。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="192"/>
        <source>Spot has neither leverage nor margin type.</source>
        <translation>现货没有杠杆和保证金模式。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="193"/>
        <source>The exchange does not list %1.</source>
        <translation>交易所未上线 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="194"/>
        <source>The emergency stop is engaged: nothing is set until a person clears it.</source>
        <translation>紧急停止已触发：在由人解除之前不能设置。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="195"/>
        <source>Whether %1 is flat is not known now (%2).</source>
        <translation>%1 是否无持仓目前未知 (%2)。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="196"/>
        <source>The journal cannot be written, so nothing is set.</source>
        <translation>日志无法写入，因此不能设置。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="197"/>
        <source>Another setting of %1 is under way.</source>
        <translation>%1 的另一项设置正在进行。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="198"/>
        <source>%1 has a position of %2: it is set only while flat.</source>
        <translation>%1 有 %2 的持仓：仅在无持仓时设置。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="199"/>
        <source>%1 has an open order: it is set only while there is none.</source>
        <translation>%1 有未完成订单：仅在无订单时设置。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="200"/>
        <source>set at the exchange</source>
        <translation>已在交易所设置</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="201"/>
        <source>not set. %1</source>
        <translation>未设置。%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="202"/>
        <source>It is not known whether the exchange took the %1; it is read again. %2</source>
        <translation>交易所是否已接受“%1”未知；正在重新读取。%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="203"/>
        <source>Not known whether the exchange took the %1; it is being read again.</source>
        <translation>交易所是否已接受“%1”未知；正在重新读取。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="204"/>
        <source>read again: it is set</source>
        <translation>重新读取：已设置</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="205"/>
        <source>read again: it was not set</source>
        <translation>重新读取：未设置</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="206"/>
        <source>Entries are refused above %1x.</source>
        <translation>超过 %1x 的开仓将被拒绝。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="208"/>
        <source>Only on spot is there anything to adopt.</source>
        <translation>只有现货才有可纳入的持有币种。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="209"/>
        <source>Adopting a holding needs a name.</source>
        <translation>将持有币种纳入持仓必须填写姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="210"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 的价格目前未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="211"/>
        <source>What the exchange accepts for %1 is not known.</source>
        <translation>交易所对 %1 的接受条件未知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="212"/>
        <source>So much of %1 is not held beside the position.</source>
        <translation>持仓之外没有持有这么多 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="213"/>
        <source>%1 of %2 were adopted by %3 at %4.</source>
        <translation>%1 %2 由 %3 以 %4 纳入持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="214"/>
        <source>It is a position now.</source>
        <translation>现已成为持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="215"/>
        <source>%1 was filled in part, and its stop works for all of it only: the rest is cancelled, what was bought gets a stop.</source>
        <translation>%1 部分成交，而其止损仅对全部数量有效：其余部分已撤销，已买入的部分将设置止损。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="216"/>
        <source>The first fill of %1 is too small to be protected: the rest of %2 is cancelled.</source>
        <translation>%1 的首笔成交过小，无法保护：%2 的其余部分已撤销。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="217"/>
        <source>What locks the coins of %1 is being cancelled already; its answer has to come first.</source>
        <translation>锁定 %1 币种的订单正在撤销；须先收到其答复。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="218"/>
        <source>The emergency stop closes %1.</source>
        <translation>紧急停止正在平仓 %1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="219"/>
        <source>%1 is closed.</source>
        <translation>%1 已平仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="220"/>
        <source>The %1 that would be left of %2 are too small for a stop: close all of it, or less.</source>
        <translation>%2 平仓后剩余的 %1 过小，无法设置止损：请全部平仓，或减少平仓数量。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="222"/>
        <source>%1, by engine: %2</source>
        <translation>%1，由引擎触发：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="223"/>
        <source>%1, by %2: %3</source>
        <translation>%1，停止者 %2：%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="224"/>
        <source>Entries are blocked until a named person clears the stop.</source>
        <translation>在具名人员解除停止之前，开仓被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="225"/>
        <source>Emergency stop (%1) by engine: %2</source>
        <translation>紧急停止 (%1)，由引擎触发：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="226"/>
        <source>Emergency stop (%1) by %2: %3</source>
        <translation>紧急停止 (%1)，停止者 %2：%3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="227"/>
        <source>The drawdown counts from the equity after this clear.</source>
        <translation>回撤自本次解除后的权益起计算。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="228"/>
        <source>The emergency stop was cleared by %1.</source>
        <translation>紧急停止已由 %1 解除。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="229"/>
        <source>Cleared. Entries are possible again once the account is read afresh.</source>
        <translation>已解除。重新读取账户后即可开仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="230"/>
        <source>The emergency stop could not be cleared: %1</source>
        <translation>紧急停止未能解除：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="231"/>
        <source>Not cleared: %1</source>
        <translation>未解除：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="232"/>
        <source>emergency stop, attempt %1</source>
        <translation>紧急停止，第 %1 次尝试</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="233"/>
        <source>verified flat by two reads</source>
        <translation>两次读取均核实无持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="234"/>
        <source>verified by two reads: no entry is open</source>
        <translation>两次读取均核实：没有未完成的开仓单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="235"/>
        <source>%1 orders cancelled, %2 positions closed, %3 rounds.</source>
        <translation>已撤单 %1 笔，已平仓 %2 个，共 %3 轮。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="236"/>
        <source>The emergency stop is done: %1.</source>
        <translation>紧急停止已完成：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="237"/>
        <source>The exchange takes no requests from here until %1: %2</source>
        <translation>交易所在 %1 之前不接受来自此处的请求：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="238"/>
        <source>%1 %2 appeared although the emergency stop is set.</source>
        <translation>紧急停止已设置，但仍出现了 %1 %2。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="239"/>
        <source>The emergency stop works again: something appeared at the exchange.</source>
        <translation>紧急停止再次执行：交易所出现了新内容。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="240"/>
        <source>state-unproven: order %1 of a stop that is not recorded here</source>
        <translation>state-unproven：此处未记录的停止的订单 %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="241"/>
        <source>state-unproven: the journal is missing</source>
        <translation>state-unproven：日志缺失</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="242"/>
        <source>state-unproven: the latch file %1</source>
        <translation>state-unproven：锁定文件%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="243"/>
        <source>the data are not fresh</source>
        <translation>数据不是最新</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="244"/>
        <source>not reconciled with the exchange</source>
        <translation>未与交易所对账</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="245"/>
        <source>the stop is still at work</source>
        <translation>停止仍在执行</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="246"/>
        <source>a position has no protective stop</source>
        <translation>有持仓没有保护止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="247"/>
        <source>the two sums of the day do not agree</source>
        <translation>当日两次核算不一致</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="248"/>
        <source>the day&apos;s baseline is not proved</source>
        <translation>当日起始值未得到证明</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="249"/>
        <source>the daily loss limit was hit today</source>
        <translation>今日已达当日亏损上限</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="250"/>
        <source>There is no emergency stop to clear.</source>
        <translation>没有需要解除的紧急停止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="251"/>
        <source>Clearing needs the approver&apos;s name and a reason.</source>
        <translation>解除必须填写批准人姓名和原因。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="252"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>此次停止由 %1 触发；双人控制下须由其他人批准解除。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="253"/>
        <source>The stop is still at work; wait until it is verified.</source>
        <translation>停止仍在执行；请等待核实完成。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="254"/>
        <source>A clear is already under way.</source>
        <translation>解除已在进行中。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="255"/>
        <source>A reason and a name are required.</source>
        <translation>必须填写原因和姓名。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="256"/>
        <source>There is no emergency stop whose reason could be amended.</source>
        <translation>没有可修改原因的紧急停止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="257"/>
        <source>The reason of the emergency stop, by %1: %2</source>
        <translation>紧急停止的原因，填写者 %1：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="258"/>
        <source>The reason is recorded.</source>
        <translation>原因已记录。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="259"/>
        <source>approved by %1: %2</source>
        <translation>由 %1 批准：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="260"/>
        <source>Everything on the checklist was green.</source>
        <translation>检查清单全部达标。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="261"/>
        <source>Not green: %1.</source>
        <translation>未达标：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="262"/>
        <source>The engine does not carry out the emergency stop: the stop runner does.</source>
        <translation>紧急停止不由引擎执行，而由停止程序执行。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="263"/>
        <source>The emergency stop is carried out without an engine.</source>
        <translation>紧急停止在没有引擎的情况下执行。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="264"/>
        <source>What the stop runner does cannot be written: %1</source>
        <translation>停止程序的操作无法写入：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="265"/>
        <source>The stop runner cannot tell what is a position: %1</source>
        <translation>停止程序无法判断何为持仓：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="266"/>
        <source>The stop runner is done: verified flat by two reads.</source>
        <translation>停止程序已完成：两次读取均核实无持仓。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="267"/>
        <source>The stop runner is done: no entry is open, by two reads.</source>
        <translation>停止程序已完成：两次读取均显示没有未完成的开仓单。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="269"/>
        <source>Corrected by the exchange: %1.</source>
        <translation>已按交易所更正：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="270"/>
        <source>wallet %1, the exchange says %2</source>
        <translation>钱包 %1，交易所为 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="271"/>
        <source>position %1 %2, the exchange says %3</source>
        <translation>持仓 %1 %2，交易所为 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="272"/>
        <source>position %1 %2, but only %3 %4 are there</source>
        <translation>持仓 %1 %2，但只有 %3 %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="273"/>
        <source>order %1 %2 was not known here</source>
        <translation>此处原先未知的订单 %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="274"/>
        <source>order %1 is no longer open</source>
        <translation>订单 %1 已不是未完成订单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="275"/>
        <source>conditional order %1 %2 was not known here</source>
        <translation>此处原先未知的条件单 %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="276"/>
        <source>conditional order %1 is no longer open</source>
        <translation>条件单 %1 已不是未完成订单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="277"/>
        <source>Reconciled with the exchange: %1 positions, %2 orders, %3 conditional orders.</source>
        <translation>已与交易所对账：持仓 %1，订单 %2，条件单 %3。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="278"/>
        <source>an execution of %1 was not told.</source>
        <translation>有一笔 %1 的成交未被告知。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="279"/>
        <source>market stream</source>
        <translation>行情数据流</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="280"/>
        <source>account stream</source>
        <translation>账户数据流</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="281"/>
        <source>The %1 is down: %2</source>
        <translation>%1断开：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="282"/>
        <source>The account is read again: %1</source>
        <translation>正在重新读取账户：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="283"/>
        <source>Events may be missing: %1 The account is read afresh.</source>
        <translation>可能缺失事件：%1 正在重新读取账户。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="284"/>
        <source>The exchange failed %1 times in a row (%2): %3 Entries are blocked.</source>
        <translation>交易所连续失败 %1 次（%2）：%3 开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="285"/>
        <source>The exchange works again (%1).</source>
        <translation>交易所已恢复正常（%1）。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="286"/>
        <source>%1 for %2 s (HTTP %3). Entries are blocked.</source>
        <translation>%1，%2 秒 (HTTP %3)。开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="287"/>
        <source>The exchange banned this address</source>
        <translation>交易所封禁了此地址</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="288"/>
        <source>The exchange asks for a pause</source>
        <translation>交易所要求暂停</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="11"/>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="12"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="13"/>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="14"/>
        <source>limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="15"/>
        <source>cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="16"/>
        <source>isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="17"/>
        <source>new</source>
        <translation>新订单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="18"/>
        <source>partially-filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="19"/>
        <source>filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="20"/>
        <source>canceled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="21"/>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="22"/>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="23"/>
        <source>triggering</source>
        <translation>触发中</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="24"/>
        <source>triggered</source>
        <translation>已触发</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="25"/>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="26"/>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="27"/>
        <source>stop-market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="28"/>
        <source>take-profit-market</source>
        <translation>市价止盈</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="29"/>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="30"/>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="32"/>
        <source>entry</source>
        <translation>开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="33"/>
        <source>exit</source>
        <translation>平仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="34"/>
        <source>stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="35"/>
        <source>emergency-stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="36"/>
        <source>clear-stop</source>
        <translation>解除停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="37"/>
        <source>guard</source>
        <translation>止损保护</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="38"/>
        <source>flow</source>
        <translation>资金变动</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="39"/>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="40"/>
        <source>take-profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="42"/>
        <source>halt</source>
        <translation>禁止开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="43"/>
        <source>cancel</source>
        <translation>撤单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="44"/>
        <source>flatten</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="46"/>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="47"/>
        <source>stops</source>
        <translation>止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="48"/>
        <source>cancels</source>
        <translation>撤单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="49"/>
        <source>readings</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="50"/>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="52"/>
        <source>observed</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="53"/>
        <source>rolled-back</source>
        <translation>回推</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="54"/>
        <source>deposit</source>
        <translation>充值</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="55"/>
        <source>withdraw</source>
        <translation>提现</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="56"/>
        <source>transfer</source>
        <translation>资金划转</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="57"/>
        <source>adopted</source>
        <translation>已纳入</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="59"/>
        <source>flat</source>
        <translation>无持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="60"/>
        <source>clear</source>
        <translation>未停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="61"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="62"/>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="63"/>
        <source>before</source>
        <translation>此前</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="64"/>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="65"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="66"/>
        <source>configured</source>
        <translation>已配置</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="68"/>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="69"/>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="70"/>
        <source>written</source>
        <translation>写入</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="71"/>
        <source>synced</source>
        <translation>同步</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="72"/>
        <source>names</source>
        <translation>名称</translation>
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
        <translation>%1；%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="77"/>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="78"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="10"/>
        <source>There is no folder for the drill: %1</source>
        <translation>演练没有可用的文件夹：%1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="11"/>
        <source>The drill was cancelled; nothing of it is recorded.</source>
        <translation>演练已取消；不作任何记录。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="12"/>
        <source>The drill&apos;s engine was not ready within 30 s: %1.</source>
        <translation>演练的引擎未在 30 秒内就绪：%1。</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="14"/>
        <source>%1 is refused</source>
        <translation>%1被拒绝</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="15"/>
        <source>an entry without a stop</source>
        <translation>无止损的开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="16"/>
        <source>a stop 20 % away</source>
        <translation>距离 20 % 的止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="17"/>
        <source>a position of 6 % of the balance</source>
        <translation>占余额 6 % 的持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="18"/>
        <source>an entry worth 90 % of the balance</source>
        <translation>价值为余额 90 % 的开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="19"/>
        <source>an entry that may lose 2 % at its stop</source>
        <translation>在止损处可能亏损 2 % 的开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="20"/>
        <source>an entry that may lose 4 % at its stop</source>
        <translation>在止损处可能亏损 4 % 的开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="21"/>
        <source>a limit at twice the price</source>
        <translation>价格两倍处的限价单</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="22"/>
        <source>an entry smaller than the exchange takes is refused</source>
        <translation>小于交易所最小值的开仓被拒绝</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="23"/>
        <source>three positions are opened, each with a stop at the exchange</source>
        <translation>开立三个持仓，各自在交易所有止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="24"/>
        <source>a fourth position</source>
        <translation>第四个持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="25"/>
        <source>a stop that is taken away is put back</source>
        <translation>被移除的止损会重新设置</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="26"/>
        <source>three positions are closed, and flat is verified</source>
        <translation>三个持仓被平仓，并核实无持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="27"/>
        <source>an entry while stopped</source>
        <translation>停止期间的开仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="28"/>
        <source>nobody clears a stop without a name</source>
        <translation>没有姓名不能解除停止</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="29"/>
        <source>cleared by name, it trades again</source>
        <translation>具名解除后恢复交易</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="30"/>
        <source>a position of another program is guarded</source>
        <translation>其他程序的持仓受到保护</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="31"/>
        <source>a day that lost more than 2 % is stopped and flat</source>
        <translation>亏损超过 2 % 的一天被停止且无持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="33"/>
        <source>this rule did not refuse it</source>
        <translation>此规则未拒绝</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="34"/>
        <source>three positions, protected</source>
        <translation>三个持仓，均受保护</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="35"/>
        <source>not all of them are held and protected</source>
        <translation>并非全部持有且受保护</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="36"/>
        <source>noticed, and a stop works again</source>
        <translation>已发现，止损重新生效</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="37"/>
        <source>no stop works</source>
        <translation>没有生效的止损</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="38"/>
        <source>a stop works</source>
        <translation>止损生效</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="39"/>
        <source>verified flat</source>
        <translation>已核实无持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="40"/>
        <source>stopped at %1 of %2, verified flat</source>
        <translation>在 %1（上限 %2）处停止，已核实无持仓</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="41"/>
        <source>not stopped and flat</source>
        <translation>未停止且仍有持仓</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="89"/>
        <source>day began at %1</source>
        <translation>当日起始 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="96"/>
        <source>at most %1 (%2)</source>
        <translation>最大 %1（%2）</translation>
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
        <translation>%2 的价格必须是 %1 的整数倍。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="42"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>%3 的价格必须在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="44"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>%2 的数量必须是 %1 的整数倍。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="46"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>数量低于最小下单量 %1 %2。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="48"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>数量高于最大下单量 %1 %2（市价为 %3）。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="51"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>订单金额低于交易所对 %3 的最小值 %1 %2。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="53"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>订单金额高于交易所对 %3 的最大值 %1 %2。</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="56"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>价格超出交易所允许的 %1 标记价格浮动范围。</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="61"/>
        <source>This reaches the day&apos;s loss limit: the emergency stop is pulled and everything is closed.</source>
        <translation>这将达到当日亏损上限：触发紧急停止并全部平仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="62"/>
        <source>This reaches the day&apos;s loss limit: no entries until 00:00 UTC.</source>
        <translation>这将达到当日亏损上限：00:00 UTC 之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="72"/>
        <source>This is a fall of %1 from the peak, the limit is %2: the emergency stop is pulled.</source>
        <translation>较峰值下跌 %1，上限为 %2：触发紧急停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a transfer</source>
        <translation>将 %1 记为资金划转(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a result of today</source>
        <translation>将 %1 记为今日盈亏(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Stays outside the day&apos;s result.</source>
        <translation>不计入当日盈亏。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Counts in the day&apos;s result.</source>
        <translation>计入当日盈亏。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="84"/>
        <source>Today&apos;s result is not known now, so what follows for its limit cannot be said.</source>
        <translation>今日盈亏目前未知，因此无法说明对其上限的影响。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 left of it</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 past it</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="89"/>
        <source>Outside the day&apos;s result, which stays at %1. Loss limit of today: %2, %3.</source>
        <translation>不计入当日盈亏，当日盈亏仍为 %1。今日亏损上限：%2，%3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="90"/>
        <source>Counts in today&apos;s P&amp;L, which would stand at %1. Loss limit of today: %2, %3.</source>
        <translation>计入今日盈亏，计入后为 %1。今日亏损上限：%2，%3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="105"/>
        <source>The wallet&apos;s movement is explained by now: there is nothing left to say.</source>
        <translation>钱包变动现已得到解释：没有需要说明的内容。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="108"/>
        <source>The wallet moved and neither a trade nor the exchange&apos;s history explains it. Entries stay blocked until somebody says what it was.</source>
        <translation>钱包发生变动，成交和交易所历史记录都无法解释。在有人说明之前，开仓一直被阻止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="109"/>
        <source>The exchange&apos;s history is still being asked what this was. It is not yet for a person to say.</source>
        <translation>仍在向交易所历史记录查询其来源，尚不需要由人说明。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="132"/>
        <source>%1 UTC at the latest (%2)</source>
        <translation>最迟 %1 UTC (%2)</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="24"/>
        <source>Of this start, any account</source>
        <translation>本次启动，任意账户</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>spot</source>
        <translation>现货</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>USD-M futures</source>
        <translation>USD-M 合约</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="28"/>
        <source>Live limited · %1</source>
        <translation>小额实盘 · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="29"/>
        <source>Live full · %1</source>
        <translation>完整实盘 · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="34"/>
        <source>Test network · %1</source>
        <translation>测试网 · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>none kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>A locked keychain looks like an empty one.</source>
        <translation>已锁定的钥匙串看起来与空的一样。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="41"/>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="42"/>
        <source>in the environment, used first</source>
        <translation>在环境变量中，优先使用</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="43"/>
        <source>in a file, used first</source>
        <translation>在文件中，优先使用</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>? not known</source>
        <translation>? 未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>not checked in this run</source>
        <translation>本次运行未检查</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>checked when its mode starts</source>
        <translation>其模式启动时检查</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="58"/>
        <source>✖ refused, see below</source>
        <translation>✖ 已拒绝，见下方</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>! usable, with a remark</source>
        <translation>! 可用，有备注</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>✔ reads and trades</source>
        <translation>✔ 可读取和交易</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="80"/>
        <source>Keys cannot be kept here now. %1 Without it, set BINANCE_API_KEY and BINANCE_API_SECRET, or BINANCE_PRIVATE_KEY_FILE, in the environment that starts Breakwater. Nothing is ever kept in a plain file instead.</source>
        <translation>目前无法在此保存密钥。%1 没有钥匙串时，请在启动 Breakwater 的环境中设置 BINANCE_API_KEY 和 BINANCE_API_SECRET，或 BINANCE_PRIVATE_KEY_FILE。密钥绝不会改存于明文文件。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="88"/>
        <source>Waiting for an answer…</source>
        <translation>等待答复…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="91"/>
        <source>Choose an account above. Keys of the environment are changed where they are set.</source>
        <translation>请在上方选择账户。环境变量中的密钥须在设置处更改。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="94"/>
        <source>There is no keychain to keep them in.</source>
        <translation>没有可保存密钥的钥匙串。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="97"/>
        <source>The API key is needed.</source>
        <translation>需要 API 密钥。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="99"/>
        <source>Its secret or its private key is needed.</source>
        <translation>需要其 Secret Key 或私钥。</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../ui/language_choice.cpp" line="62"/>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
</context>
<context>
    <name>LimitNews</name>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>Today&apos;s loss limit is reached.</source>
        <translation>已达今日亏损上限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>%1 of today&apos;s loss limit is used.</source>
        <translation>今日亏损上限已用 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="86"/>
        <source>%1 is over its limit.</source>
        <translation>%1 超过上限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="89"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 已回到上限以内。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="92"/>
        <source>%1 has no protective stop.</source>
        <translation>%1 没有保护止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="95"/>
        <source>%1 has a protective stop now.</source>
        <translation>%1 现已有保护止损。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="16"/>
        <source>Size</source>
        <translation>仓位</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="17"/>
        <source>Largest position</source>
        <translation>最大仓位</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="18"/>
        <source>The most that one symbol may come to, open and pending together, as a share of the balance.</source>
        <translation>单个交易对的持仓与待成交开仓单合计最多占余额的比例。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>Open positions</source>
        <translation>持仓数量</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>In how many symbols a position or a pending entry may be at once.</source>
        <translation>最多可同时在多少个交易对中有持仓或待成交开仓单。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>Reserve</source>
        <translation>预留</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>What share of the balance stays out of every position together.</source>
        <translation>余额中不投入任何持仓的比例。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>USD-M: the most that a symbol may be set to.</source>
        <translation>USD-M：交易对最多可设置的杠杆倍数。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>Alert above</source>
        <translation>警报倍数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>A position that grew past this multiple of its limit raises an alert.</source>
        <translation>持仓增长超过其上限的此倍数时发出警报。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="27"/>
        <source>Loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>Loss of a day</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>At this loss the trading day ends, the cost of leaving included. Counts from 00:00 UTC.</source>
        <translation>达到此亏损（含平仓成本）时，交易日结束。自 00:00 UTC 起计算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>When the day ends</source>
        <translation>交易日结束时</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>What happens at the loss of a day: everything is closed, or only entries end.</source>
        <translation>达到当日亏损上限时的处理：全部平仓，或仅禁止开仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>Loss of a trade</source>
        <translation>单笔亏损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>What an entry may lose at its stop, commission included, as a share of the balance.</source>
        <translation>单笔开仓在止损处最多可亏损的余额比例（含手续费）。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>Fall from the peak</source>
        <translation>峰值回撤</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>How far equity may fall below its highest since the last clear; then the emergency stop is pulled.</source>
        <translation>权益最多可较上次解除停止以来的最高值下跌多少；达到后触发紧急停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>Losses in a row</source>
        <translation>连续亏损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>After so many losing trades of one day no entry passes.</source>
        <translation>同一日连续亏损达到此笔数后，任何开仓均不通过。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="37"/>
        <source>Entries</source>
        <translation>开仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>Furthest stop</source>
        <translation>最远止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>How far from its price the protective stop of an entry may lie.</source>
        <translation>开仓的保护止损最多可距开仓价多远。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>Distance from the mark</source>
        <translation>距标记价</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>How far the price of an entry may lie from the mark price.</source>
        <translation>开仓价格最多可偏离标记价格多远。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>Entries in a day</source>
        <translation>每日开仓笔数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>How many entries may be sent in a trading day.</source>
        <translation>一个交易日内最多可发送的开仓笔数。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>Entries in an hour</source>
        <translation>每小时开仓笔数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>How many entries may be sent within 60 minutes.</source>
        <translation>60 分钟内最多可发送的开仓笔数。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>Gap between entries</source>
        <translation>开仓间隔</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>The least time between two entries.</source>
        <translation>两笔开仓之间的最短时间。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Entries from outside</source>
        <translation>外部开仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Whether entries that come from scripts and the API wait for a person.</source>
        <translation>来自脚本和 API 的开仓是否等待人工批准。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="44"/>
        <source>Share of the rate limits</source>
        <translation>速率限制占比</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="45"/>
        <source>What share of the exchange&apos;s order and weight limits entries may use; the rest is for exits.</source>
        <translation>开仓可使用交易所订单与权重限制的比例；其余留给平仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="50"/>
        <source>Estimates</source>
        <translation>估算</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>Slippage, a side</source>
        <translation>单边滑点</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>What is added to every estimate for a price that moves while an order fills.</source>
        <translation>因订单成交期间价格变动而加入每项估算的余量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Commission, a side</source>
        <translation>单边手续费</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Used in estimates until the account&apos;s own rate is read.</source>
        <translation>在读取账户自身费率之前用于估算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="57"/>
        <source>Stop guard and freshness</source>
        <translation>止损保护与数据时效</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>Stop of an adopted position</source>
        <translation>纳入持仓的止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>How far from the mark the guard places a stop where there never was one.</source>
        <translation>对从未有过止损的持仓，止损保护在距标记价多远处设置止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>Replace a stop within</source>
        <translation>补设止损时限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>How soon a missing stop has to be there again.</source>
        <translation>缺失的止损须在多长时间内重新生效。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>Exit without a stop after</source>
        <translation>无止损平仓时限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>A position that cannot be protected for so long is closed.</source>
        <translation>超过此时间仍无法保护的持仓将被平仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>Oldest mark price</source>
        <translation>标记价最长时效</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>An older price is stale, and entries that need it do not pass.</source>
        <translation>更旧的价格视为已过期，需要该价格的开仓不通过。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>Oldest account</source>
        <translation>账户数据最长时效</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>An older picture of the account is stale, and no entry passes.</source>
        <translation>更旧的账户数据视为已过期，任何开仓均不通过。</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Stop, close all</source>
        <translation>停止，全部平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Exits only</source>
        <translation>仅平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Sent at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Wait for a person</source>
        <translation>等待人工批准</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="66"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="208"/>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="100"/>
        <source>Not known yet.</source>
        <translation>尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="114"/>
        <source>%1 (stale)</source>
        <translation>%1（已过期）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="115"/>
        <source>Of the balance now, %1 %2.</source>
        <translation>按当前余额 %1 %2 计算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="133"/>
        <source>%1 a symbol</source>
        <translation>每个交易对 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="136"/>
        <source>%1 stay out</source>
        <translation>预留 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="139"/>
        <source>%1 a trade</source>
        <translation>每笔 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="142"/>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="145"/>
        <source>%1 below the peak</source>
        <translation>较峰值回撤 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="148"/>
        <source>%1 in use</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="151"/>
        <source>%1 sent today</source>
        <translation>今日已发送 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="154"/>
        <source>%1 sent in the last hour</source>
        <translation>最近一小时已发送 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="157"/>
        <source>%1 lost in a row today</source>
        <translation>今日连续亏损 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="165"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="169"/>
        <source>the mode&apos;s own</source>
        <translation>模式默认</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="171"/>
        <source>somebody, no name is kept</source>
        <translation>某人，未留存姓名</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="172"/>
        <source>set here</source>
        <translation>在此设置</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="173"/>
        <source>the configuration, read again</source>
        <translation>重新读取的配置</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="175"/>
        <source>set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="176"/>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="186"/>
        <source>%1, looser now</source>
        <translation>%1，当前更宽松</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="187"/>
        <source>This run allows more than the mode does by itself.</source>
        <translation>本次运行允许的范围比模式默认值更宽。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="199"/>
        <source>Above %1, at most %2.</source>
        <translation>大于 %1，最大 %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="200"/>
        <source>At least %1, at most %2.</source>
        <translation>最小 %1，最大 %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="201"/>
        <source>%1 Or “off”.</source>
        <translation>%1或填“关闭”。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="225"/>
        <source>A whole number is needed.</source>
        <translation>需要整数。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: looser</source>
        <translation>%1 → %2：放宽</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: tighter</source>
        <translation>%1 → %2：收紧</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="268"/>
        <source>The stop of an adopted position must not lie further than the furthest stop.</source>
        <translation>纳入持仓的止损不得比“最远止损”更远。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="270"/>
        <source>The exit must not come before the stop had its time.</source>
        <translation>“无止损平仓时限”不得短于“补设止损时限”。</translation>
    </message>
</context>
<context>
    <name>ModeHistoryTable</name>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Step</source>
        <translation>切换</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>By whom</source>
        <translation>操作人</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="43"/>
        <source>Steps of before, newest first</source>
        <translation>历史切换，最新在前</translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="37"/>
        <source>made-up prices, play money</source>
        <translation>虚构价格，模拟资金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="38"/>
        <source>prices as they are, play money</source>
        <translation>真实行情，模拟资金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="39"/>
        <source>Binance&apos;s test network, play money</source>
        <translation>Binance 测试网，模拟资金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="40"/>
        <source>real money, tight limits</source>
        <translation>真实资金，严格限制</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="43"/>
        <source>real money</source>
        <translation>真实资金</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="49"/>
        <source>✔ pass</source>
        <translation>✔ 通过</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="50"/>
        <source>! warning</source>
        <translation>! 警告</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="51"/>
        <source>✖ fail</source>
        <translation>✖ 未通过</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>? not known</source>
        <translation>? 未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>Not known counts as not passed.</source>
        <translation>未知视为未通过。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="59"/>
        <source>Flat</source>
        <translation>无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="60"/>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="61"/>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="62"/>
        <source>Days with trades</source>
        <translation>有交易的天数</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="63"/>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="64"/>
        <source>Win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="65"/>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="66"/>
        <source>Deepest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="67"/>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="68"/>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="69"/>
        <source>Rights of the key</source>
        <translation>密钥权限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="70"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="71"/>
        <source>Known there</source>
        <translation>密钥识别</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="72"/>
        <source>Position mode</source>
        <translation>持仓模式</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="73"/>
        <source>Symbols</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="74"/>
        <source>The checks themselves</source>
        <translation>检查本身</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the desktop</source>
        <translation>桌面端</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the local API</source>
        <translation>本地 API</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="92"/>
        <source>needed: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="93"/>
        <source>%1, needed: %2</source>
        <translation>%1，要求：%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="105"/>
        <source>The name of who approves it is needed.</source>
        <translation>必须填写批准人姓名。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="107"/>
        <source>Type %1 to confirm.</source>
        <translation>请输入 %1 以确认。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="113"/>
        <source>No step is taken from here.</source>
        <translation>此处不能切换模式。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="116"/>
        <source>A step is under way.</source>
        <translation>正在切换模式。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="119"/>
        <source>This is the mode it runs in.</source>
        <translation>这是当前运行的模式。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="123"/>
        <source>Whether the account is flat is not known.</source>
        <translation>账户是否无持仓未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="126"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>只有没有持仓且没有未成交的开仓单时，才能离开当前模式。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="129"/>
        <source>The checks have not been answered yet.</source>
        <translation>检查尚无结果。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="132"/>
        <source>Not every check passes.</source>
        <translation>并非所有检查均通过。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="143"/>
        <source>it runs here</source>
        <translation>当前运行</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="144"/>
        <source>a step down</source>
        <translation>降级</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="145"/>
        <source>the next step up</source>
        <translation>下一级</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="146"/>
        <source>further up</source>
        <translation>更高级别</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="147"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="173"/>
        <source>%1 of %2 checks pass</source>
        <translation>检查通过 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="175"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1，%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="178"/>
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1，%n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>%1: %2. Checked at %3 UTC.</source>
        <translation>%1：%2。检查时间 %3 UTC。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="187"/>
        <source>Checking and stepping …</source>
        <translation>检查并切换中 …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="188"/>
        <source>Step &amp;up to %1</source>
        <translation>升级至 %1(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="189"/>
        <source>Step &amp;down to %1</source>
        <translation>降级至 %1(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="201"/>
        <source>It was sent to the engine.</source>
        <translation>已发送至引擎。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="214"/>
        <source>made</source>
        <translation>已切换</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="215"/>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="216"/>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="217"/>
        <source>nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="218"/>
        <source>%1, by way of %2</source>
        <translation>%1，经由 %2</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="62"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>小数点请用英文句点：0.004。不接受逗号。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="70"/>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>“%1”有两种读法。请写成 %2 或 %3。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="89"/>
        <location filename="../ui/presenters/number_entry.cpp" line="106"/>
        <source>A number above zero is needed.</source>
        <translation>需要大于零的数字。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="97"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>“%1”中的空格不是千位分隔。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="102"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>“%1”的位数超出可精确保存的范围。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="74"/>
        <location filename="../ui/presenters/number_entry.cpp" line="103"/>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <location filename="../ui/operator_name.cpp" line="51"/>
        <source>%1 at the desktop</source>
        <translation>%1（桌面端）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="57"/>
        <source>emergency stop pressed (button)</source>
        <translation>按下了紧急停止（按钮）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="58"/>
        <source>emergency stop pressed (key)</source>
        <translation>按下了紧急停止（按键）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="59"/>
        <source>emergency stop pressed (menu)</source>
        <translation>按下了紧急停止（菜单）</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="60"/>
        <source>emergency stop pressed (tray)</source>
        <translation>按下了紧急停止（托盘）</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1 stale</source>
        <translation>✔ %1 已过期</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="33"/>
        <source>A protective stop for the full position works at the exchange, by news that is %1 old.</source>
        <translation>覆盖全部持仓的保护止损在交易所有效，依据 %1 前的信息。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>placing…</source>
        <translation>设置中…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>A protective stop is on its way; without one for %1.</source>
        <translation>保护止损正在发送；已无止损 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="231"/>
        <source>UNPROTECTED %1</source>
        <translation>【无保护】%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <source>No protective stop works at the exchange.</source>
        <translation>交易所没有有效的保护止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="40"/>
        <source>UNPROTECTED %1
you decide</source>
        <translation>【无保护】%1
由您决定</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="41"/>
        <source>This position was found without a stop. Place one, close it, or leave it: it is your decision.</source>
        <translation>发现此持仓时没有止损。设置止损、平仓或保持不动：由您决定。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>EXITING
no stop possible</source>
        <translation>【平仓中】
无法设置止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>No stop could be placed, so the position is being closed.</source>
        <translation>未能设置止损，因此正在平仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="51"/>
        <source>No mark price is known.</source>
        <translation>标记价格未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>%1
stale %2</source>
        <translation>%1
已过期 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>The last mark is %1 old.</source>
        <translation>最后的标记价格是 %1 前的。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="55"/>
        <source>Mark price, %1 old.</source>
        <translation>标记价格，%1 前。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="61"/>
        <source>Unknown without a mark price and a balance.</source>
        <translation>没有标记价格和余额，未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="66"/>
        <source>Over the limit of %1 of the balance.</source>
        <translation>超过余额 %1 的上限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="68"/>
        <source>The limit is %1 of the balance.</source>
        <translation>上限为余额的 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="78"/>
        <source>Unknown without a mark price.</source>
        <translation>没有标记价格，未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="82"/>
        <source>%1 at the mark price.</source>
        <translation>按标记价格计的 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="84"/>
        <source>Unrealized, in %1, at the mark price.</source>
        <translation>按标记价格计的未实现盈亏，单位 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="108"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="260"/>
        <source>Trim to limit</source>
        <translation>减至上限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="110"/>
        <source>The position is within its limit.</source>
        <translation>持仓在上限之内。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="112"/>
        <source>What a trim would close is not known right now.</source>
        <translation>目前不知道减仓会平掉多少。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="115"/>
        <source>Trim %1 to limit</source>
        <translation>减 %1 至上限</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="116"/>
        <source>Closes %1 at market, which leaves at most %2 of the balance.</source>
        <translation>以市价平仓 %1，剩余最多为余额的 %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="125"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="263"/>
        <source>Close half</source>
        <translation>平一半</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="127"/>
        <source>The step size of %1 is not known.</source>
        <translation>%1 的数量步长未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="133"/>
        <source>Half of it is smaller than the exchange takes.</source>
        <translation>一半小于交易所接受的数量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="137"/>
        <source>Close half: %1</source>
        <translation>平一半：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="138"/>
        <source>Closes %1 at market.</source>
        <translation>以市价平仓 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="147"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="262"/>
        <source>Stop to break-even</source>
        <translation>止损移至保本价</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="149"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>交易所对 %1 的接受条件尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="157"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>%1 的止损已比保本价 %2 更近。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="162"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>标记价格尚未越过保本价 %1：在此设置的止损会立即触发。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Stop to break-even at %1</source>
        <translation>止损移至保本价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>将止损移至 %1：开仓价加双边手续费。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="167"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>标记价格过旧：是否接受由交易所决定。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="194"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="195"/>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="196"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="197"/>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="198"/>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="199"/>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="200"/>
        <source>% of balance</source>
        <translation>余额占比</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="201"/>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="202"/>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="203"/>
        <source>To stop</source>
        <translation>距止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="204"/>
        <source>Guard</source>
        <translation>保护</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="205"/>
        <source>Course</source>
        <translation>走势</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="213"/>
        <source>What is held. “foreign” was not opened through Breakwater; “adopted” was a holding.</source>
        <translation>所持有的标的。“外部”不是通过 Breakwater 开仓；“纳入”原为持有币种。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="214"/>
        <source>Long gains when the price rises, short when it falls.</source>
        <translation>多头在价格上涨时盈利，空头在下跌时盈利。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="215"/>
        <source>In units of the base asset.</source>
        <translation>以基础资产为单位。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="216"/>
        <source>Average entry price.</source>
        <translation>平均开仓价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="217"/>
        <source>The exchange&apos;s mark price; on spot the middle of best bid and ask.</source>
        <translation>交易所的标记价格；现货为最优买卖价的中间价。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="218"/>
        <source>Mark price times quantity.</source>
        <translation>标记价格乘以数量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="219"/>
        <source>Value as a share of the balance; the line is the limit.</source>
        <translation>价值占余额的比例；线为上限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="220"/>
        <source>Unrealized profit or loss at the mark price.</source>
        <translation>按标记价格计的未实现盈亏。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="221"/>
        <source>Trigger of the protective stop at the exchange.</source>
        <translation>交易所保护止损的触发价。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="222"/>
        <source>How far the stop is from the mark price.</source>
        <translation>止损与标记价格的距离。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="223"/>
        <source>Whether a protective stop works at the exchange, or for how long it has not.</source>
        <translation>交易所的保护止损是否有效，或已失效多久。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="224"/>
        <source>The mark price of the last ten minutes, with the entry (dashed) and the stop (dotted).</source>
        <translation>最近十分钟的标记价格，含开仓价（虚线）与止损（点线）。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>closing</source>
        <translation>平仓中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>adopted</source>
        <translation>纳入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>foreign</source>
        <translation>外部</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="243"/>
        <source>A holding that a person made a position.</source>
        <translation>由人纳入持仓的持有币种。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="244"/>
        <source>Not opened through Breakwater.</source>
        <translation>不是通过 Breakwater 开仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="245"/>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="245"/>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="250"/>
        <source>No protective stop.</source>
        <translation>无保护止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="261"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Place stop…</source>
        <translation>设置止损…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="264"/>
        <source>Close…</source>
        <translation>平仓…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="267"/>
        <source>Select a position first.</source>
        <translation>请先选择持仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="269"/>
        <source>An exit for %1 is on its way.</source>
        <translation>%1 的平仓单正在途中。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Move stop…</source>
        <translation>移动止损…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="285"/>
        <source>Asks for a trigger price.</source>
        <translation>询问触发价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="287"/>
        <source>Asks how much, at what price and why.</source>
        <translation>询问数量、价格和原因。</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../ui/reason_words.cpp" line="22"/>
        <source>starting up, the account is being read</source>
        <translation>启动中，正在读取账户</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="23"/>
        <source>the exchange has not said yet what time it is</source>
        <translation>交易所尚未告知时间</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="24"/>
        <source>reconciling with the exchange</source>
        <translation>正在与交易所对账</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="25"/>
        <source>account data is stale</source>
        <translation>账户数据已过期</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="26"/>
        <source>prices are stale</source>
        <translation>价格已过期</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="27"/>
        <source>no price has come for too long</source>
        <translation>太久没有收到价格</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="28"/>
        <source>daily loss</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="29"/>
        <source>the account stream is down</source>
        <translation>账户数据流断开</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="30"/>
        <source>the day&apos;s starting balance cannot be proved (accept it by name: Emergency menu or Ctrl+Alt+B)</source>
        <translation>当日起始余额无法证明（请具名确认：紧急菜单或 Ctrl+Alt+B）</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="31"/>
        <source>the day&apos;s starting balance is being worked out</source>
        <translation>正在计算当日起始余额</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="32"/>
        <source>the journal cannot be written</source>
        <translation>日志无法写入</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="33"/>
        <source>the account is in hedge mode</source>
        <translation>账户处于双向持仓模式</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="34"/>
        <source>emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="35"/>
        <source>this machine&apos;s clock is off</source>
        <translation>本机时钟不准</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="36"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>钱包发生变动且无法解释</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="37"/>
        <source>the two sums of the day do not agree</source>
        <translation>当日的两个合计不一致</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="38"/>
        <source>this run with real money is not confirmed yet</source>
        <translation>本次真实资金运行尚未确认</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="39"/>
        <source>the engine does not answer</source>
        <translation>引擎无响应</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="40"/>
        <source>the exchange asked for a pause</source>
        <translation>交易所要求暂停</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="41"/>
        <source>the exchange banned this address for a while</source>
        <translation>交易所暂时封禁了此地址</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="42"/>
        <source>the exchange fails on orders</source>
        <translation>交易所处理订单失败</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="43"/>
        <source>the exchange fails on stops</source>
        <translation>交易所处理止损失败</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="44"/>
        <source>the exchange fails on cancels</source>
        <translation>交易所处理撤单失败</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="45"/>
        <source>the account cannot be read, again and again</source>
        <translation>账户多次无法读取</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="46"/>
        <source>the history cannot be read, again and again</source>
        <translation>历史记录多次无法读取</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="63"/>
        <source>the account cannot be read (%1)</source>
        <translation>无法读取账户（%1）</translation>
    </message>
</context>
<context>
    <name>ScreenChord</name>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="38"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater. The desktop is being asked for it everywhere else.</source>
        <translation>Ctrl+Shift+F12 在 Breakwater 的窗口中有效。正在向桌面申请在其他任何位置生效。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="40"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen: in other programs, and while Breakwater is minimised or in the tray.</source>
        <translation>Ctrl+Shift+F12 在此屏幕的任何位置都有效：在其他程序中，以及 Breakwater 最小化或位于托盘时。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="42"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen. Another Breakwater is running: in its windows it stops that one, in these this one, and everywhere else both.</source>
        <translation>Ctrl+Shift+F12 在此屏幕的任何位置都有效。另有一个 Breakwater 正在运行：在其窗口中停止那一个，在这些窗口中停止这一个，在其他任何位置停止两者。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="45"/>
        <source>Another program holds Ctrl+Shift+F12 on this screen and gets the press instead, even in the windows of Breakwater. The red button, the tray&apos;s menu and the command line work. Free the chord in that program; Breakwater then takes it by itself.</source>
        <translation>另一程序占用了此屏幕上的 Ctrl+Shift+F12，即使在 Breakwater 的窗口中按下也由它接收。红色按钮、托盘菜单和命令行仍然有效。请在该程序中释放此组合键；Breakwater 会自动接管。</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="50"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater only: this desktop lets no program hear a key in the windows of others.</source>
        <translation>Ctrl+Shift+F12 仅在 Breakwater 的窗口中有效：此桌面不允许任何程序接收其他窗口中的按键。</translation>
    </message>
</context>
<context>
    <name>SettingPresenter</name>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="34"/>
        <source>A setting of %1 is under way.</source>
        <translation>%1 的设置正在进行。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="37"/>
        <source>Nothing is set while stopped.</source>
        <translation>停止期间不能设置。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="40"/>
        <source>Only while flat: %1 has a position.</source>
        <translation>仅限无持仓时：%1 有持仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="42"/>
        <source>Only without orders: %1 has an open one.</source>
        <translation>仅限无订单时：%1 有未完成订单。</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="57"/>
        <source>being set …</source>
        <translation>设置中 …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="58"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="63"/>
        <source>Set %1 to %2x</source>
        <translation>将 %1 设为 %2x</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="67"/>
        <source>Set %1</source>
        <translation>设为%1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <location filename="../ui/sounds/sound_player.cpp" line="72"/>
        <source>There is nothing to play sounds with: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>没有可播放声音的程序：请安装 pipewire-bin、pulseaudio-utils 或 alsa-utils。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="31"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Closed round trips, from flat to flat in one symbol. Of all that the journal knows.</source>
        <translation>已平仓的完整交易：同一交易对从无持仓到再次无持仓。以日志所知的全部为限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="80"/>
        <source>%1 won, %2 lost, %3 even</source>
        <translation>盈利 %1，亏损 %2，持平 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Trades won / all trades. A trade is won when its result, net of commission and funding, is above zero.</source>
        <translation>盈利交易数 / 全部交易数。计入手续费和资金费用后，净盈亏大于零即为盈利交易。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="88"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="115"/>
        <source>no trade was closed</source>
        <translation>没有已平仓的交易</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>P&amp;L of closed trades</source>
        <translation>已平仓交易盈亏</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>Sum of the results of all closed trades: realised − commission + funding.</source>
        <translation>所有已平仓交易的盈亏之和：已实现盈亏 − 手续费 + 资金费用。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <source>commission %1, funding %2</source>
        <translation>手续费 %1，资金费用 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Gained since the start</source>
        <translation>累计盈亏</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Equity now − equity at the first sample − net transfers since. Open positions count at the mark.</source>
        <translation>当前权益 − 首次采样时的权益 − 此后的净划转。未平仓的持仓按标记价计。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="105"/>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Sum of the winners / sum of the losers, both net. Without a loser there is none.</source>
        <translation>盈利交易之和 / 亏损交易之和，均为净额。没有亏损交易时无此值。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="113"/>
        <source>won %1, lost %2</source>
        <translation>盈利 %1，亏损 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="114"/>
        <source>no trade lost</source>
        <translation>没有亏损交易</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>Expectancy</source>
        <translation>期望收益</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>P&amp;L of closed trades / trades: what a trade brought on average.</source>
        <translation>已平仓交易盈亏 / 交易数：平均每笔交易的盈亏。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="124"/>
        <source>a winner %1, a loser −%2</source>
        <translation>平均盈利 %1，平均亏损 −%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="131"/>
        <source>Deepest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="132"/>
        <source>The deepest fall of equity, net of transfers, below its highest so far. Sampled when equity moved by a thousandth, at most every 10 s, else every 15 minutes.</source>
        <translation>权益（剔除资金划转）较此前最高值的最大跌幅。权益变动千分之一时采样，最多每 10 秒一次，否则每 15 分钟一次。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="140"/>
        <source>it never fell</source>
        <translation>从未下跌</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>recovered %1</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="142"/>
        <source>not recovered</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="148"/>
        <source>Sharpe ratio</source>
        <translation>夏普比率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="149"/>
        <source>mean(r) / s(r) × √365, with r the daily returns of equity at 00:00 UTC net of transfers, s the sample&apos;s deviation (n − 1), at a risk-free rate of zero.</source>
        <translation>mean(r) / s(r) × √365，其中 r 为 00:00 UTC 权益的日收益率（剔除资金划转），s 为样本标准差 (n − 1)，无风险利率为零。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="151"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="160"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>基于 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="157"/>
        <source>Sortino ratio</source>
        <translation>索提诺比率</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="158"/>
        <source>mean(r) / √mean(min(r, 0)²) × √365, of the same daily returns as the Sharpe ratio. Without a day of loss there is none.</source>
        <translation>mean(r) / √mean(min(r, 0)²) × √365，日收益率与夏普比率所用相同。没有亏损日时无此值。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="166"/>
        <source>(price of the fill − mark at the decision) × quantity, turned so that a loss is negative here, summed over orders. Fills whose decision is not known are counted as unmeasured.</source>
        <translation>(成交价 − 判定时的标记价) × 数量，正负号已调整为亏损在此为负，按订单求和。判定未知的成交计为未测量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="173"/>
        <source>%1 of the value, %2 fills, %3 unmeasured</source>
        <translation>价值的 %1，成交 %2 笔，未测量 %3 笔</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="174"/>
        <source>%1 fills, %2 unmeasured</source>
        <translation>成交 %1 笔，未测量 %2 笔</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="176"/>
        <source>%1 unmeasured</source>
        <translation>未测量 %1 笔</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="243"/>
        <source>Slippage of entries</source>
        <translation>开仓滑点</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="244"/>
        <source>Slippage of exits</source>
        <translation>平仓滑点</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="247"/>
        <source>The journal has not been read yet.</source>
        <translation>日志尚未读取。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="294"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 至 %2 %3：%n 笔交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="298"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>最近 %n 笔交易的净盈亏，单位 %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="354"/>
        <source>%1: %2 %3, %4</source>
        <translation>%1：%2 %3，%4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit %2</source>
        <translation>%1；上限 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit not known</source>
        <translation>%1；上限未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="362"/>
        <source>Result of each day (UTC) in percent of its start; dashed: the loss limit of that day</source>
        <translation>每日（UTC）结果占当日起始权益的百分比；虚线：当日亏损上限</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="364"/>
        <source>It is not known of %n day(s), which have no line.</source>
        <translation>
            <numerusform>有 %n 天的上限未知，故无线。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="352"/>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
</context>
<context>
    <name>StopPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="30"/>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="30"/>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="35"/>
        <source>%1 %2 · entry %3 · mark %4 (stale, %5 old)</source>
        <translation>%1 %2 · 开仓价 %3 · 标记价 %4（已过期，%5 前）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="36"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · 开仓价 %3 · 标记价 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="42"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>交易所对该交易对的接受条件尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="51"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>标记价格未知，因此无法核对止损方向。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="54"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>多头持仓的止损必须低于标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="57"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>空头持仓的止损必须高于标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2（已扣手续费）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="77"/>
        <source>%1 %2 after commission, %3 of balance</source>
        <translation>%1 %2（已扣手续费），余额的 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>距标记价超过 %1：引擎可能拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="89"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>这会使止损远离价格：可能的亏损增大。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>Place stop</source>
        <translation>设置止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="103"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 无持仓：没有需要保护的仓位。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="109"/>
        <source>A stop works at %1.</source>
        <translation>%1 处有生效的止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="110"/>
        <source>No stop works for this position.</source>
        <translation>此持仓没有生效的止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>%1 from mark</source>
        <translation>距标记价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Move stop to %1</source>
        <translation>止损移至 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Place stop at %1</source>
        <translation>止损设于 %1</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <source>entries blocked %1</source>
        <translation>开仓已阻止 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="167"/>
        <source>entries blocked</source>
        <translation>开仓已阻止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="78"/>
        <source>nothing sent to the exchange</source>
        <translation>未向交易所发送任何指令</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>no orders to cancel</source>
        <translation>没有需撤销的订单</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>orders being looked up</source>
        <translation>正在查询订单</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="82"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>已撤单 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>no positions to close</source>
        <translation>没有需平的持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>positions being looked up</source>
        <translation>正在查询持仓</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="89"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>已平仓 %1 / %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="93"/>
        <source>verified flat</source>
        <translation>已核实无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verifying that all is flat</source>
        <translation>正在核实全部无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verify flat</source>
        <translation>核实无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="105"/>
        <source>LATCHED, NOT SENT: no path to the exchange. Orders and positions there are as they were.</source>
        <translation>【已锁定，未发送】没有通往交易所的路径。交易所的订单和持仓保持原状。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="113"/>
        <source>NOT FLAT: %1</source>
        <translation>【仍有持仓】%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="114"/>
        <source>NOT FLAT: %1, retrying, attempt %2</source>
        <translation>【仍有持仓】%1，正在重试，第 %2 次</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="117"/>
        <source>still open: %1</source>
        <translation>仍未平仓：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="119"/>
        <source>too small to close: %1</source>
        <translation>数量过小无法平仓：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="126"/>
        <source>no entries</source>
        <translation>禁止开仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="128"/>
        <source>no entries, cancel entry orders</source>
        <translation>禁止开仓，撤销开仓单</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="130"/>
        <source>flatten all</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="137"/>
        <source>somebody unnamed</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="139"/>
        <source>none given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>Stopped by %1 at %2, reason: %3</source>
        <translation>停止者 %1，%2，原因：%3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="151"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>交易所在 %1 UTC 之前不接受请求</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="152"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>交易所自 %1 UTC 起重新接受请求</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="153"/>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 done</source>
        <translation>%1，完成</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 failed</source>
        <translation>%1，失败</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="166"/>
        <source>THE EMERGENCY STOP DID NOT LATCH</source>
        <translation>【紧急停止未能锁定】</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="168"/>
        <source>Nothing was stopped: there is no engine behind the button. Use the exchange&apos;s own site.</source>
        <translation>没有停止任何操作：按钮背后没有引擎。请使用交易所自己的网站。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="171"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="188"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="235"/>
        <source>EMERGENCY STOP · %1</source>
        <translation>【紧急停止】%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>the engine does not answer</source>
        <translation>引擎无响应</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>telling the engine</source>
        <translation>正在通知引擎</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="175"/>
        <source>Orders and positions: unknown. Look at the exchange&apos;s own site too.</source>
        <translation>订单和持仓：未知。请同时查看交易所自己的网站。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="192"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own.</source>
        <translation>引擎无响应。停止程序正通过自己的连接独立运行。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="193"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own: %1</source>
        <translation>引擎无响应。停止程序正通过自己的连接独立运行：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="238"/>
        <source>Entries stay blocked until a named person clears the stop. Exits and stops work.</source>
        <translation>在具名人员解除停止之前，开仓一直被阻止。平仓和止损正常工作。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="241"/>
        <source>ENGINE NOT RESPONDING for %1: what is shown is the last it said. Look at the exchange&apos;s own site too.</source>
        <translation>【引擎无响应】已 %1：显示的是其最后的信息。请同时查看交易所自己的网站。</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="46"/>
        <source>the wallet moved by %1 and nothing explains it (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation>钱包变动 %1 且无法解释（请说明其来源：“说明…”、紧急菜单或 Ctrl+Alt+E）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="47"/>
        <source>the wallet moved by %1 and nothing explains it (the exchange&apos;s history is being asked)</source>
        <translation>钱包变动 %1 且无法解释（正在查询交易所历史记录）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="73"/>
        <source>Orders go by the WebSocket API.</source>
        <translation>订单通过 WebSocket API 发送。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="74"/>
        <source>Orders go by REST; the WebSocket API is not up: %1</source>
        <translation>订单通过 REST 发送；WebSocket API 未连接：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="84"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="86"/>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="140"/>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="93"/>
        <source>Round trip of the last request.</source>
        <translation>最近一次请求的往返时间。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <source>%1 stale · down</source>
        <translation>%1 已过期 · 断开</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="261"/>
        <source>%1 stale</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>%1 · down</source>
        <translation>%1 · 断开</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="114"/>
        <source>%1 · connecting</source>
        <translation>%1 · 连接中</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>market</source>
        <translation>行情</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data older than %1. %2</source>
        <translation>行情数据已超过 %1。%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data may be at most %1 old.</source>
        <translation>行情数据最多允许 %1 前。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data older than %1. %2</source>
        <translation>账户数据已超过 %1。%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data may be at most %1 old.</source>
        <translation>账户数据最多允许 %1 前。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="224"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="311"/>
        <source>The account has not been read yet.</source>
        <translation>账户尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="138"/>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="144"/>
        <source>Difference between this machine&apos;s clock and the exchange&apos;s.</source>
        <translation>本机时钟与交易所时钟的差值。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="146"/>
        <source>%1 off</source>
        <translation>偏差 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="153"/>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="155"/>
        <source>The exchange has not said its limit yet.</source>
        <translation>交易所尚未告知其上限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="159"/>
        <source>%1 of %2 requests&apos; weight used in this minute.</source>
        <translation>本分钟已用请求权重：%1 / %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="161"/>
        <source>%1 high</source>
        <translation>%1 偏高</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="170"/>
        <source>Whether exits and stops can be sent is not known.</source>
        <translation>无法确定平仓和止损能否发送。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="173"/>
        <source>Exits and stops work.</source>
        <translation>平仓和止损正常工作。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="175"/>
        <source>Exits and stops go by the WebSocket API; the account cannot be read.</source>
        <translation>平仓和止损通过 WebSocket API 发送；账户无法读取。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="176"/>
        <source>Exits and new stops cannot be sent now: REST is not up.</source>
        <translation>目前无法发送平仓和新止损：REST 未连接。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="194"/>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="195"/>
        <source>The emergency stop is not armed.</source>
        <translation>紧急停止未就绪。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="197"/>
        <source>Entries blocked: the journal cannot be written.</source>
        <translation>开仓已阻止：日志无法写入。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="202"/>
        <source>Not known to be fresh: %1. An entry passes only where its data is.</source>
        <translation>未确认是否最新：%1。仅当所需数据最新时，开仓才会通过。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="204"/>
        <source>Trading: entries within the limits.</source>
        <translation>交易中：可在上限内开仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="207"/>
        <source>Entries blocked until 00:00 UTC: %1.</source>
        <translation>00:00 UTC 之前开仓已阻止：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="208"/>
        <source>Entries blocked: %1.</source>
        <translation>开仓已阻止：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="211"/>
        <source>Not ready, entries blocked: %1.</source>
        <translation>未就绪，开仓已阻止：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="213"/>
        <source>Entries blocked: emergency stop.</source>
        <translation>开仓已阻止：紧急停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="215"/>
        <source>The state is unknown: entries are blocked.</source>
        <translation>状态未知：开仓已阻止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="227"/>
        <source>More open positions than the limit allows.</source>
        <translation>持仓数超过上限。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="229"/>
        <source>Open positions and their limit.</source>
        <translation>持仓数及其上限。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="248"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>【无保护 %n】</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="251"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>%n 个超上限</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="262"/>
        <source>The engine does not answer: this is the last it said.</source>
        <translation>引擎无响应：这是其最后的信息。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="266"/>
        <source>ENGINE NOT RESPONDING for %1: nothing shown here is live. The emergency stop still blocks entries at once.</source>
        <translation>【引擎无响应】已 %1：此处显示的均非实时。紧急停止仍会立即阻止开仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="308"/>
        <source>The smaller of wallet and equity: what every limit is a share of.</source>
        <translation>钱包与权益中较小者：所有上限均为其比例。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="309"/>
        <source>wallet %1 · equity %2</source>
        <translation>钱包 %1 · 权益 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="312"/>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
</context>
<context>
    <name>TicketConfirmation</name>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="37"/>
        <source>It is the first order of this run with real money.</source>
        <translation>这是本次运行中第一笔真实资金订单。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="43"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="44"/>
        <source>It takes more than half of a limit: %1, %2.</source>
        <translation>占用超过限额的一半：%1，%2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="48"/>
        <source>Its limit price is far from the mark.</source>
        <translation>其限价远离标记价格。</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="105"/>
        <source>No mark price yet</source>
        <translation>尚无标记价格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="110"/>
        <source>Mark %1 (stale, %2 old)</source>
        <translation>标记价 %1（已过期，%2 前）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="111"/>
        <source>Mark %1</source>
        <translation>标记价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="120"/>
        <source>Choose a symbol.</source>
        <translation>请选择交易对。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="121"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>交易所未上线 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="172"/>
        <source>The balance is not known.</source>
        <translation>余额未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="175"/>
        <source>Needs the limit price.</source>
        <translation>需要限价。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs a mark price.</source>
        <translation>需要标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="180"/>
        <source>Needs the stop price.</source>
        <translation>需要止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="191"/>
        <source>This size is too large to be computed.</source>
        <translation>下单量过大，无法计算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="199"/>
        <source>Less than one step of %1.</source>
        <translation>不足一个步长 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="228"/>
        <source>Too large to be computed exactly.</source>
        <translation>过大，无法精确计算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="235"/>
        <source>%1 = %2 %3 = %4 of balance</source>
        <translation>%1 = %2 %3 = 余额的 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="236"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="242"/>
        <source>%1 from the mark</source>
        <translation>距标记价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="271"/>
        <source>%1 from entry</source>
        <translation>距开仓价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="260"/>
        <source>%1 from entry · loses %2 %3 (%4 of balance)</source>
        <translation>距开仓价 %1 · 亏损 %2 %3（余额的 %4）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="261"/>
        <source>%1 from entry · loses %2 %3</source>
        <translation>距开仓价 %1 · 亏损 %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="282"/>
        <source>%1 from entry · gains %2 %3, %4 times the risk</source>
        <translation>距开仓价 %1 · 盈利 %2 %3，风险的 %4 倍</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="283"/>
        <source>%1 from entry · gains %2 %3</source>
        <translation>距开仓价 %1 · 盈利 %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1：等待尚未填写的内容。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="374"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="381"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%1 %2，限价 %3，止损 %4，止盈 %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="382"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%1 %2，止损 %3，止盈 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="385"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%1 %2，限价 %3，止损 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>%1 %2, stop %3</source>
        <translation>%1 %2，止损 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price and a stop price.</source>
        <translation>请输入下单量、限价和止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price.</source>
        <translation>请输入下单量和限价。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="399"/>
        <source>Enter a size and a stop price.</source>
        <translation>请输入下单量和止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="400"/>
        <source>Enter a size.</source>
        <translation>请输入下单量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price and a stop price.</source>
        <translation>请输入限价和止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price.</source>
        <translation>请输入限价。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Enter a stop price.</source>
        <translation>请输入止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Mend the marked fields.</source>
        <translation>请修正标记的字段。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="412"/>
        <source>Largest size that passes now: %1</source>
        <translation>目前可通过的最大下单量：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="417"/>
        <source>No size passes: %1</source>
        <translation>没有可通过的下单量：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>No size passes now</source>
        <translation>目前没有可通过的下单量</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>可通过的最大下单量：需要止损价格</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/ticket_presenter.cpp" line="437"/>
        <source>%n more rule(s) refuse as well.</source>
        <translation>
            <numerusform>另有 %n 条规则拒绝。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>The price of a position is not known.</source>
        <translation>有持仓的价格未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>A price in it is stale.</source>
        <translation>其中有价格已过期。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="69"/>
        <source>Before commission.</source>
        <translation>未扣手续费。</translation>
    </message>
</context>
<context>
    <name>TourPresenter</name>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="57"/>
        <source>A position over its limit</source>
        <translation>超过上限的持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="58"/>
        <source>A further entry is refused</source>
        <translation>继续开仓被拒绝</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="59"/>
        <source>Close it by hand</source>
        <translation>手动平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="60"/>
        <source>The emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="61"/>
        <source>Clear the stop</source>
        <translation>解除停止</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="62"/>
        <source>That was the incident</source>
        <translation>以上就是该事件</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="70"/>
        <source>Ctrl+1 goes to the positions.</source>
        <translation>Ctrl+1 跳转到持仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="71"/>
        <source>Ctrl+2 goes to the ticket, Alt+Y to its symbol; Tab walks through it.</source>
        <translation>Ctrl+2 跳转到下单面板，Alt+Y 跳转到其交易对；用 Tab 键在其中移动。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="72"/>
        <source>Ctrl+1, then Ctrl+Shift+X; in the dialog Tab and Enter.</source>
        <translation>Ctrl+1，然后 Ctrl+Shift+X；在对话框中用 Tab 和 Enter。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="73"/>
        <source>Ctrl+Shift+F12, from anywhere.</source>
        <translation>在任何位置按 Ctrl+Shift+F12。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="74"/>
        <source>Menu Emergency, Clear the stop…; in the dialog Tab and Space.</source>
        <translation>菜单“紧急”，“解除停止…”；在对话框中用 Tab 和空格键。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="96"/>
        <source>The engine&apos;s picture shows it: over the limit, no stop.</source>
        <translation>引擎的数据显示：超过上限，没有止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="97"/>
        <source>Refused by the position limit, and it cannot be sent.</source>
        <translation>被仓位上限拒绝，无法发送。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="98"/>
        <source>Closed: the account holds nothing of it any more.</source>
        <translation>已平仓：账户不再持有该交易对的任何仓位。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="99"/>
        <source>Stopped, and nothing is open.</source>
        <translation>已停止，没有任何持仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="100"/>
        <source>Cleared by name; entries are judged again.</source>
        <translation>已具名解除；开仓重新按规则判定。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="111"/>
        <source>The tour is walked with paper money only.</source>
        <translation>本导览仅使用模拟资金。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="114"/>
        <source>The account has not been read yet.</source>
        <translation>账户尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="117"/>
        <source>The emergency stop is pulled here; the tour begins before it.</source>
        <translation>此处紧急停止已触发；导览须在此之前开始。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="119"/>
        <source>No position here is over its limit without a stop.</source>
        <translation>此处没有超过上限且无止损的持仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="208"/>
        <source>The account is not known at this moment: nothing counts until it is read again.</source>
        <translation>账户此刻未知：重新读取之前一切不作数。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="211"/>
        <source>Waiting for a whole order in the ticket: %1, %2, a size, a stop.</source>
        <translation>等待下单面板中的完整订单：%1，%2，下单量，止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="212"/>
        <source>Waiting until the account holds nothing of %1.</source>
        <translation>等待账户不再持有 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Stopped. Waiting until flat is verified.</source>
        <translation>已停止。等待核实无持仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Waiting for the stop.</source>
        <translation>等待停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="215"/>
        <source>Waiting until a named person clears it.</source>
        <translation>等待具名人员解除。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="235"/>
        <source>%1 is worth %2: %3 of the balance, where %4 is the limit, and no stop protects it. So it began: the limit was a fixed sum, and nobody saw. Here the bar is hatched beyond its line, marked ! and worded, and Guard counts how long it has been without a stop.</source>
        <translation>%1 价值 %2：余额的 %3，而上限为 %4，且没有止损保护。事件由此开始：当时的上限是固定金额，无人察觉。此处的条形在界线之外以斜线填充，标有 ! 并附文字，“保护”栏计算其无止损的时长。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="240"/>
        <source>Try to add to it: %1, %2, any size, and a stop. Every rule is judged while you type; the position limit says no, with its numbers, and the order cannot be sent.</source>
        <translation>请尝试加仓：%1，%2，任意下单量，并设止损。输入时会逐条判定所有规则；仓位上限会拒绝并给出数值，订单无法发送。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="244"/>
        <source>An exit is never refused by a limit. Choose Close…, give a reason, and look at the effect before you press: the dialog says what it will do.</source>
        <translation>平仓从不会被上限拒绝。请选择“平仓…”，填写原因，并在按下前查看效果：对话框会说明将执行的操作。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="247"/>
        <source>You stopped before the tour came to it: good, that is how it is meant. Entries are blocked, orders cancelled, positions closed; the strip shows each of it.</source>
        <translation>您在导览到达之前已停止：很好，本应如此。开仓已阻止，订单已撤销，持仓已平；状态栏逐项显示。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="248"/>
        <source>One press, no question: entries are blocked at once, orders cancelled, positions closed, and flat is said only after two reads agree. Press it now.</source>
        <translation>按一次，不询问：立即阻止开仓，撤销订单，平掉持仓；只有两次读取一致后才报告无持仓。请现在按下。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="251"/>
        <source>Nothing but a named person ends a stop, also after a restart. Choose Clear…, read the checklist, give your name and a reason.</source>
        <translation>只有具名人员才能结束停止，重启之后也是如此。请选择“解除…”，阅读检查清单，填写您的姓名和原因。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="254"/>
        <source>Flagged, refused, closed, stopped, cleared. Each of it stands in the journal with its numbers: look at Decisions below.</source>
        <translation>标记、拒绝、平仓、停止、解除。每一步都连同数值记入日志：请查看下方的“判定”。</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="37"/>
        <source>LATCHED, NOT SENT: no path to the exchange</source>
        <translation>【已锁定，未发送】没有通往交易所的路径</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED, the engine does not answer</source>
        <translation>【已停止】引擎无响应</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED: entries blocked</source>
        <translation>【已停止】开仓已阻止</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="43"/>
        <source>THE ENGINE DOES NOT ANSWER</source>
        <translation>【引擎无响应】</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="46"/>
        <source>Offline: the exchange is not reached</source>
        <translation>离线：无法连接交易所</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="50"/>
        <source>Trading</source>
        <translation>交易中</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="52"/>
        <source>Reduce only: entries blocked</source>
        <translation>仅减仓：开仓已阻止</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="57"/>
        <source>Not ready: entries blocked</source>
        <translation>未就绪：开仓已阻止</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="67"/>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="69"/>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>%n open position(s)</source>
        <translation>
            <numerusform>持仓数：%n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>Open positions: not known</source>
        <translation>持仓数：未知</translation>
    </message>
</context>
<context>
    <name>bw::app::KeyService</name>
    <message>
        <location filename="../app/key_service.cpp" line="200"/>
        <source>The keychain gives out no key for it any more.</source>
        <translation>钥匙串不再提供其密钥。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="212"/>
        <source>That is too long to be the secret of a key.</source>
        <translation>过长，不可能是密钥的 Secret Key。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="215"/>
        <source>the form</source>
        <translation>表单</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="241"/>
        <source>The exchange could not be asked.</source>
        <translation>无法查询交易所。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="242"/>
        <location filename="../app/key_service.cpp" line="245"/>
        <source>Not kept. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="252"/>
        <source>The key %1 is kept in the keychain. It counts at the next start of its mode.</source>
        <translation>密钥 %1 已保存在钥匙串中。将在其模式下次启动时生效。</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="270"/>
        <source>The key was removed from the keychain. At the exchange it still exists: delete it there if it is no longer needed.</source>
        <translation>密钥已从钥匙串中移除。它在交易所仍然存在：不再需要时，请在交易所删除。</translation>
    </message>
</context>
<context>
    <name>bw::app::ModeDesk</name>
    <message>
        <location filename="../app/mode_desk.cpp" line="73"/>
        <source>A step needs the name of who approves it.</source>
        <translation>切换模式必须填写批准人姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="17"/>
        <source>The day&apos;s starting balance</source>
        <translation>当日起始余额</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>开仓仍被阻止 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>The figure was not accepted.</source>
        <translation>该数值未被确认。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="32"/>
        <source>Proposed start of the day</source>
        <translation>建议的当日起始值</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Equity now</source>
        <translation>当前权益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
        <source>Daily loss limit</source>
        <translation>当日亏损上限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="36"/>
        <source>Today&apos;s loss is measured from this figure. If the true balance at 00:00 UTC was higher, the difference is not counted as a loss.</source>
        <translation>今日亏损以此数值为起点计算。如果 00:00 UTC 的真实余额更高，差额不会计为亏损。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="52"/>
        <source>The figure changed, it was %1 until now: it needs your name again.</source>
        <translation>数值已变化（此前为 %1）：需要再次填写您的姓名。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="69"/>
        <source>Less, if money was transferred in today.</source>
        <translation>如果今日有资金转入，则低于此数。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="71"/>
        <source>Accepting …</source>
        <translation>确认中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>There is nothing to accept.</source>
        <translation>没有需要确认的内容。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>A name is required.</source>
        <translation>必须填写姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AdoptDialog</name>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="16"/>
        <source>Adopt %1 as a position</source>
        <translation>将 %1 纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>仍为持有币种，不做任何操作 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It was not adopted.</source>
        <translation>未纳入持仓。</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="43"/>
        <source>As much as can be sold again (%1)</source>
        <translation>能够再次卖出的最大数量 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="66"/>
        <source>Value now</source>
        <translation>当前价值</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="67"/>
        <source>Uses</source>
        <translation>占用</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="68"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>它将以当前价格成为持仓：计入所有上限，在交易所设置保护止损，紧急停止时会被卖出。未纳入的部分保持不动。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="94"/>
        <source>Adopting …</source>
        <translation>纳入中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="96"/>
        <source>A name is required.</source>
        <translation>必须填写姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="15"/>
        <source>Why it was stopped</source>
        <translation>停止原因</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Reason, required</source>
        <translation>原因，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>为何停止（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>Name of who stopped, required</source>
        <translation>停止者姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>who stopped (required, journalled)</source>
        <translation>由谁停止（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>Leave it</source>
        <translation>不修改</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>原因保持不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason was not recorded.</source>
        <translation>原因未被记录。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="37"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>这是另一次停止，不是之前那次：需要单独填写原因和姓名。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>紧急停止已解除：没有可修改的原因。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>由 %1 于 %2 UTC 停止。目前的原因：%3。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="51"/>
        <source>somebody unnamed</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="52"/>
        <source>none given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Recording …</source>
        <translation>记录中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>R&amp;ecord the reason</source>
        <translation>记录原因(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>Nothing is stopped.</source>
        <translation>当前没有任何停止。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>A reason and a name are required.</source>
        <translation>必须填写原因和姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="49"/>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="50"/>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="51"/>
        <source>Approve the waiting entry</source>
        <translation>批准等待中的开仓</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="52"/>
        <source>Decline the waiting entry</source>
        <translation>拒绝等待中的开仓</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="87"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform>（另有 %n 笔等待）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="88"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 请求：%2。%3 秒后失效。%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>The emergency stop is not latched.</source>
        <translation>紧急停止未锁定。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="26"/>
        <source>no reason was given</source>
        <translation>未填写原因</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="27"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>由 %1 于 %2 UTC 停止，纪元 %3：%4。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="28"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="36"/>
        <source>Clear the emergency stop</source>
        <translation>解除紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>&amp;Approver</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>Approver, required</source>
        <translation>批准人，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>Reason, required</source>
        <translation>原因，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>为何可以恢复交易（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Keep stopped</source>
        <translation>保持停止</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Nothing changes (Esc)</source>
        <translation>一切不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>The stop was not cleared.</source>
        <translation>停止未被解除。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✔ yes</source>
        <translation>✔ 是</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✖ no</source>
        <translation>✖ 否</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="91"/>
        <source>Clearing …</source>
        <translation>解除中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="92"/>
        <source>&amp;Clear the stop</source>
        <translation>解除停止(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>尽管 %1未达标，仍解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>1 point is</source>
        <translation>1 项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>%1 points are</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>Nothing is stopped.</source>
        <translation>当前没有任何停止。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>An approver and a reason are required.</source>
        <translation>必须填写批准人和原因。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="107"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>此次停止由 %1 触发；双人控制下须由其他人批准解除。</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="37"/>
        <source>Close %1</source>
        <translation>平仓 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Nothing is sent (Esc)</source>
        <translation>不发送任何指令 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>The close was refused.</source>
        <translation>平仓被拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>交易所已接受；等待成交 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="54"/>
        <source>Quantity to close</source>
        <translation>平仓数量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="55"/>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="59"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>平仓占持仓的份额（千分之几）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="98"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="100"/>
        <source>Close %1 percent of the position</source>
        <translation>平掉持仓的百分之 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="117"/>
        <source>&amp;Market</source>
        <translation>市价(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="118"/>
        <source>&amp;Limit at</source>
        <translation>限价(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="123"/>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="126"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="129"/>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>target reached</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>the idea no longer holds</source>
        <translation>逻辑不再成立</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>less risk</source>
        <translation>降低风险</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="171"/>
        <source>Reason, required</source>
        <translation>原因，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="172"/>
        <source>why? (required, journalled)</source>
        <translation>为什么？（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="182"/>
        <source>Estimated price</source>
        <translation>预估价格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="183"/>
        <source>P&amp;L of this part</source>
        <translation>此部分盈亏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="184"/>
        <source>Then still open</source>
        <translation>平仓后剩余</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="185"/>
        <source>Protective stop</source>
        <translation>保护止损</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="244"/>
        <source>Closing …</source>
        <translation>平仓中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="245"/>
        <source>Sends the exit (Enter)</source>
        <translation>发送平仓单 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>隐藏此窗口；订单继续执行 (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="207"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="238"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>交易所是否已接受尚未知。正在查询；不会重复发送。</translation>
    </message>
</context>
<context>
    <name>bw::ui::DayGauge</name>
    <message>
        <location filename="../ui/widgets/day_gauge.cpp" line="32"/>
        <source>Loss of today against its limit</source>
        <translation>今日亏损与上限</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✔ allowed</source>
        <translation>✔ 允许</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✖ refused</source>
        <translation>✖ 拒绝</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="162"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="164"/>
        <source>Asked for</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="166"/>
        <source>Why, with the numbers</source>
        <translation>原因及数值</translation>
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
        <translation>尚无判定。每笔被允许或被拒绝的订单都会显示在这里，并附规则及其数值。</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="35"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>仓位大小：将达到 9.41%；上限为 5%。</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillProcess</name>
    <message>
        <location filename="../ui/drill_process.cpp" line="52"/>
        <source>it ended with code %1</source>
        <translation>结束代码为 %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillWindow</name>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Every limit is made to fire against the paper exchange of this very program, in a process and a folder of its own. This account is not touched, no alert is sent; it takes about half a minute.</source>
        <translation>每项限制都会在本程序自带的模拟交易所中触发，使用独立的进程和文件夹。不影响此账户，不发送警报；约需半分钟。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What has to happen</source>
        <translation>应发生的情况</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What happened</source>
        <translation>实际情况</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="118"/>
        <source>Limits of this drill, as they come</source>
        <translation>本次演练的限制，按出现顺序</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="123"/>
        <source>The last drills</source>
        <translation>最近的演练</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>What did not fire</source>
        <translation>未触发项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="125"/>
        <source>The last drills, newest first</source>
        <translation>最近的演练，最新在前</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="126"/>
        <source>&amp;Start the drill</source>
        <translation>开始演练(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="127"/>
        <source>C&amp;ancel the drill</source>
        <translation>取消演练(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="128"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="129"/>
        <source>Ends a drill that runs (Esc)</source>
        <translation>结束正在进行的演练 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✔ ok</source>
        <translation>✔ 通过</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✖ no</source>
        <translation>✖ 不通过</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="194"/>
        <source>Running: %n check(s) so far.</source>
        <translation>
            <numerusform>进行中：已完成 %n 项检查。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="198"/>
        <source>Not started.</source>
        <translation>未开始。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="202"/>
        <source>✔ Passed: every limit fired.</source>
        <translation>✔ 已通过：每项限制均已触发。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="203"/>
        <source>✖ NOT passed: %n check(s) failed, see above.</source>
        <translation>
            <numerusform>✖【未通过】%n 项检查失败，见上方。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="204"/>
        <source>Cancelled; it does not count and is not in the record.</source>
        <translation>已取消；不计入，也不写入记录。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="205"/>
        <source>✖ The drill could not be carried out: %1</source>
        <translation>✖ 演练无法执行：%1</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="72"/>
        <location filename="../ui/panels/equity_panel.cpp" line="74"/>
        <location filename="../ui/panels/equity_panel.cpp" line="133"/>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="73"/>
        <source>From the highest equity since the program started</source>
        <translation>相对程序启动以来的最高权益</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="75"/>
        <source>Start of the day</source>
        <translation>当日起始</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="77"/>
        <source>Equity (solid), the drawdown below its highest (filled), and the start of the day (dashed), over UTC; arrow keys read it point by point</source>
        <translation>权益（实线）、较最高值的回撤（填充）与当日起始值（虚线），按 UTC；方向键逐点读出</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="78"/>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="83"/>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="111"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="84"/>
        <source>Line as CSV…</source>
        <translation>曲线导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="85"/>
        <source>Picture as PNG…</source>
        <translation>图片导出为 PNG…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="96"/>
        <source>The line begins when the account is known.</source>
        <translation>账户得知后曲线开始绘制。</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="134"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="199"/>
        <source>%1 stale</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="76"/>
        <location filename="../ui/panels/equity_panel.cpp" line="135"/>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="133"/>
        <source>the picture is empty</source>
        <translation>图片为空</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>未向 %1 写入任何内容：%2。</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="73"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>info</source>
        <translation>信息</translation>
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
        <translation>✖ 警报</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>Severity</source>
        <translation>级别</translation>
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
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>The market stream was silent for 2.3 s.</source>
        <translation>行情数据流中断 2.3 秒。</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="45"/>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="19"/>
        <source>Money that nothing explains</source>
        <translation>来源不明的资金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>Name, required</source>
        <translation>姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>开仓仍被阻止 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>It was not recorded.</source>
        <translation>未被记录。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="35"/>
        <source>The wallet moved by</source>
        <translation>钱包变动额</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="37"/>
        <source>Since</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Today without it</source>
        <translation>剔除后的今日盈亏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="45"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>资金划转(&amp;T)：转入或转出的资金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A r&amp;esult: something that was won or lost</source>
        <translation>盈亏(&amp;E)：赚取或亏损的资金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="97"/>
        <source>The amount changed, it was %1 until now: it needs your choice and your name again.</source>
        <translation>金额已变化（此前为 %1）：需要再次选择并填写您的姓名。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="127"/>
        <source>As long as this run of the program knows of it.</source>
        <translation>以程序本次运行所知为限。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="133"/>
        <source>Recording …</source>
        <translation>记录中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="134"/>
        <source>Nothing to record</source>
        <translation>无需记录</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="135"/>
        <source>Choose what it was</source>
        <translation>请选择类型</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>There is nothing to explain.</source>
        <translation>没有需要说明的内容。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>A choice and a name are required.</source>
        <translation>必须选择并填写姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsModel</name>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="40"/>
        <source>untouched; can be adopted</source>
        <translation>不动用；可纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="127"/>
        <source>A holding is never sold and never counted.</source>
        <translation>持有币种从不卖出，也从不计入。</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Coin</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Held</source>
        <translation>持有量</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>As a position</source>
        <translation>作为持仓</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="45"/>
        <source>Holdings</source>
        <translation>持有币种</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <source>No coin is held beside the positions.</source>
        <translation>持仓之外没有持有任何币种。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="24"/>
        <source>untouched; can be adopted</source>
        <translation>不动用；可纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="30"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>此处的币种不会被卖出或计入，紧急停止也不会。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt %1…</source>
        <translation>将 %1 纳入持仓…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt…</source>
        <translation>纳入持仓…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Choose a coin.</source>
        <translation>请选择币种。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Makes it a position (%1)</source>
        <translation>将其变为持仓 (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::KeysWindow</name>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>API keys of each account. Only their last characters are shown, and secrets never. A key that may withdraw is refused; bind it to your address at the exchange.</source>
        <translation>各账户的 API 密钥。仅显示其末尾字符，Secret Key 从不显示。可以提现的密钥会被拒绝；请在交易所将密钥绑定到您的地址。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Added (UTC)</source>
        <translation>添加时间 (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>At the exchange</source>
        <translation>交易所状态</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="174"/>
        <source>Keys of each account</source>
        <translation>各账户的密钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="175"/>
        <source>&amp;Check at the exchange</source>
        <translation>在交易所检查(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="176"/>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="177"/>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="178"/>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="179"/>
        <source>&amp;Secret or private key</source>
        <translation>Secret Key 或私钥(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="180"/>
        <source>Secret or private key</source>
        <translation>Secret Key 或私钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="181"/>
        <source>From a &amp;file…</source>
        <translation>从文件读取(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="182"/>
        <source>Check and k&amp;eep</source>
        <translation>检查并保存(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="183"/>
        <source>Read a&amp;gain</source>
        <translation>重新读取(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="184"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="200"/>
        <source>Keys cannot be managed in this window.</source>
        <translation>此窗口中无法管理密钥。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="236"/>
        <source>Private key: %1</source>
        <translation>私钥：%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Replace the key of: %1</source>
        <translation>替换密钥：%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key for: %1</source>
        <translation>添加密钥：%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>pasted, also with several lines; never shown</source>
        <translation>粘贴，可含多行；从不显示</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="247"/>
        <source>The exchange is asked first; nothing is kept that it refuses.</source>
        <translation>先查询交易所；被其拒绝的密钥不会保存。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="260"/>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>Private keys (*.pem *.key)</source>
        <translation>私钥 (*.pem *.key)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="278"/>
        <source>Asking the exchange about the key…</source>
        <translation>正在向交易所查询密钥…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>Remove the key?</source>
        <translation>移除密钥？</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="292"/>
        <source>It is taken out of the keychain. A run that uses it goes on with it until it ends; at the exchange the key still exists.</source>
        <translation>密钥将从钥匙串中移除。正在使用它的运行会继续使用，直至结束；它在交易所仍然存在。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="293"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="294"/>
        <source>Remove the key</source>
        <translation>移除密钥</translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>All in percent of the balance as it is now. What gets tighter counts at once; what gets looser is journalled, and with real money needs the name of who approves it.</source>
        <translation>均为当前余额的百分比。收紧立即生效；放宽会记入日志，使用真实资金时还必须填写批准人姓名。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>The mode&apos;s own</source>
        <translation>模式默认</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="184"/>
        <source>&amp;Approver</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="185"/>
        <source>Approver, required to loosen a limit with real money</source>
        <translation>批准人，使用真实资金时放宽限制必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="186"/>
        <source>your name (required to loosen, journalled)</source>
        <translation>您的姓名（放宽时必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="187"/>
        <source>&amp;Undo changes</source>
        <translation>还原更改(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="188"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="219"/>
        <source>%1 in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="261"/>
        <source>Changing …</source>
        <translation>更改中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Apply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>收紧 %n 项限制(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="263"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>放宽 %n 项限制(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="264"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>更改 %n 项限制，部分放宽(&amp;L)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="265"/>
        <source>A value cannot be taken: see beside its field.</source>
        <translation>有数值无法接受：请查看输入框旁的说明。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="266"/>
        <source>Loosening a limit with real money needs the name of who approves it.</source>
        <translation>使用真实资金时放宽限制必须填写批准人姓名。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="306"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="328"/>
        <source>The limits were not changed.</source>
        <translation>限制未被更改。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListBar</name>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="31"/>
        <source>Symbol or word</source>
        <translation>交易对或关键词</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="32"/>
        <source>Show only rows with these words</source>
        <translation>仅显示含这些词的行</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="33"/>
        <source>Show every row</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="34"/>
        <source>Shows every row again (Esc)</source>
        <translation>重新显示所有行 (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/list_bar.cpp" line="71"/>
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>显示 %1 / %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListColumns</name>
    <message>
        <location filename="../ui/panels/list_columns.cpp" line="210"/>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListFrame</name>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="117"/>
        <source>Copy the cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="118"/>
        <source>Copy the rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="120"/>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="121"/>
        <source>Only this symbol</source>
        <translation>仅此交易对</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="122"/>
        <source>By this column, upwards</source>
        <translation>按此列升序</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="123"/>
        <source>By this column, downwards</source>
        <translation>按此列降序</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="124"/>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="125"/>
        <source>This column to the left</source>
        <translation>此列左移</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="126"/>
        <source>This column to the right</source>
        <translation>此列右移</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="127"/>
        <source>This column wider</source>
        <translation>加宽此列</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="128"/>
        <source>This column narrower</source>
        <translation>缩窄此列</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="129"/>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="215"/>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="217"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="321"/>
        <source>Export</source>
        <translation>导出</translation>
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
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>未向 %1 写入任何内容：%2。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListTable</name>
    <message>
        <location filename="../ui/panels/list_table.cpp" line="108"/>
        <source>No row has the words of the filter. Esc in the filter shows every row again.</source>
        <translation>没有符合筛选词的行。在筛选框中按 Esc 可重新显示所有行。</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockCover</name>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="67"/>
        <location filename="../ui/lock/lock_cover.cpp" line="148"/>
        <source>Breakwater · locked</source>
        <translation>Breakwater · 已锁屏</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="110"/>
        <source>Breakwater is locked</source>
        <translation>Breakwater 已锁屏</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="111"/>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="112"/>
        <source>Positions stay guarded. The emergency stop works at once: its button or Ctrl+Shift+F12.</source>
        <translation>持仓仍受保护。紧急停止立即有效：按其按钮或 Ctrl+Shift+F12。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="113"/>
        <source>Press Enter to unlock.</source>
        <translation>按 Enter 解锁。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="114"/>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="115"/>
        <source>passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock (Enter)</source>
        <translation>解锁 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="118"/>
        <source>The passphrase cannot be read, so nothing opens this lock. End Breakwater, delete %1 and start again.</source>
        <translation>口令无法读取，因此无法解锁。请结束 Breakwater，删除 %1 后重新启动。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_cover.cpp" line="190"/>
        <source>That is not it. The next try is heard in %n s.</source>
        <translation>
            <numerusform>口令不正确。%n 秒后可再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="191"/>
        <source>That is not it.</source>
        <translation>口令不正确。</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockDialog</name>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="23"/>
        <source>Inactivity lock</source>
        <translation>闲置锁屏</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="27"/>
        <source>A locked window shows how a stop proceeds and nothing else. The emergency stop works all the same; positions stay guarded.</source>
        <translation>锁屏的窗口只显示停止的进展。紧急停止照常有效；持仓仍受保护。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>&amp;Passphrase of now</source>
        <translation>当前口令(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>Passphrase of now, required</source>
        <translation>当前口令，必填</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="33"/>
        <source>required to change the lock</source>
        <translation>更改锁屏时必填</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: as it is</source>
        <translation>留空：保持不变</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: Enter unlocks</source>
        <translation>留空：按 Enter 解锁</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>New passphrase, again</source>
        <translation>新口令，再次输入</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="40"/>
        <source>No passphrase any &amp;more: Enter unlocks</source>
        <translation>不再使用口令：按 Enter 解锁(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>The lock stays as it is (Esc)</source>
        <translation>锁屏设置保持不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="65"/>
        <source>never by itself</source>
        <translation>从不自动</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="66"/>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="67"/>
        <source>Minutes without a key or a pointer</source>
        <translation>无键盘或指针操作的分钟数</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="69"/>
        <source>Lock af&amp;ter</source>
        <translation>锁屏等待(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="81"/>
        <source>The passphrase of now is required.</source>
        <translation>必须填写当前口令。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_dialog.cpp" line="84"/>
        <source>A passphrase has %n characters at least.</source>
        <translation>
            <numerusform>口令至少为 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="86"/>
        <source>The new passphrase is not the same both times.</source>
        <translation>两次输入的新口令不一致。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="97"/>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="112"/>
        <source>That is not the passphrase of now.</source>
        <translation>这不是当前口令。</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="118"/>
        <source>The passphrase was not kept: %1</source>
        <translation>口令未保存：%1</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="134"/>
        <location filename="../ui/main_window.cpp" line="239"/>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="139"/>
        <location filename="../ui/main_window.cpp" line="243"/>
        <source>Order ticket</source>
        <translation>下单面板</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="160"/>
        <source>Orders, trades, decisions, events</source>
        <translation>订单、成交、判定、事件</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="163"/>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Holdings</source>
        <translation>持有币种</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="219"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="221"/>
        <source>&amp;Position</source>
        <translation>持仓(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="228"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="230"/>
        <source>&amp;Emergency</source>
        <translation>紧急(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="231"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="256"/>
        <source>La&amp;youts</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="257"/>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="259"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="268"/>
        <source>Emergency stop: flatten all	Ctrl+Shift+F12</source>
        <translation>紧急停止：全部平仓	Ctrl+Shift+F12</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="271"/>
        <source>Clear the stop…</source>
        <translation>解除停止…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="293"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>确认当日起始余额…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="295"/>
        <source>Explain money that moved…</source>
        <translation>说明资金变动…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="297"/>
        <source>Say why it was stopped…</source>
        <translation>说明停止原因…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="21"/>
        <source>Lock now</source>
        <translation>立即锁屏</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="22"/>
        <source>Inactivity lock…</source>
        <translation>闲置锁屏…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="66"/>
        <source>Leave with open positions?</source>
        <translation>在有持仓时退出？</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1.</source>
        <translation>持仓：%1。</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1. WITHOUT A PROTECTIVE STOP: %2.</source>
        <translation>未平仓位：%1。无保护止损：%2。</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="69"/>
        <source>Protective stops stay at the exchange. Nothing replaces a stop, watches the daily loss or answers to the emergency stop while Breakwater is not running.</source>
        <translation>保护止损保留在交易所。Breakwater 未运行时，没有任何程序会补设止损、监控当日亏损或响应紧急停止。</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="71"/>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="72"/>
        <source>Keep guarding in the tray</source>
        <translation>在托盘中继续保护</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="73"/>
        <source>Leave, stops stay at the exchange</source>
        <translation>退出，止损保留在交易所</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="83"/>
        <source>Accou&amp;nt</source>
        <translation>账户(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Limits…</source>
        <translation>限制(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Modes…</source>
        <translation>模式(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Statistics…</source>
        <translation>统计(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Confirm this run with real money…</source>
        <translation>确认本次真实资金运行(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="31"/>
        <source>&amp;The incident, in two minutes…</source>
        <translation>两分钟了解该事件(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="47"/>
        <source>&amp;Drill…</source>
        <translation>演练(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="154"/>
        <source>Order ticket as a window</source>
        <translation>下单面板独立窗口</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="155"/>
        <source>Lists as a window</source>
        <translation>列表独立窗口</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="156"/>
        <source>Equity as a window</source>
        <translation>权益独立窗口</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="157"/>
        <source>Order ticket to another side</source>
        <translation>下单面板移到另一侧</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="158"/>
        <source>Lists to another side</source>
        <translation>列表移到另一侧</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="159"/>
        <source>Equity to another side</source>
        <translation>权益移到另一侧</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="160"/>
        <source>Lock the panels</source>
        <translation>锁定面板</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="173"/>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="187"/>
        <source>Save this layout…</source>
        <translation>保存此布局…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="189"/>
        <source>Delete a layout…</source>
        <translation>删除布局…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="214"/>
        <source>Save this layout</source>
        <translation>保存此布局</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="215"/>
        <source>Name (an existing one is replaced):</source>
        <translation>名称（同名布局将被替换）：</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="222"/>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="223"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="226"/>
        <source>The layout was not saved</source>
        <translation>布局未保存</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>It needs a name.</source>
        <translation>必须填写名称。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>There are %n layouts, one for each key. Give the name of one of them, or delete one.</source>
        <translation>
            <numerusform>已有 %n 个布局，每个快捷键一个。请填写其中一个的名称，或删除一个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="248"/>
        <source>Delete a layout</source>
        <translation>删除布局</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="249"/>
        <source>Layout:</source>
        <translation>布局：</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="251"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="49"/>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="65"/>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="93"/>
        <source>&amp;Welcome…</source>
        <translation>欢迎(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="69"/>
        <source>Set the leverage that the ticket offers</source>
        <translation>设置下单面板给出的杠杆</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="70"/>
        <source>Set the margin type that the ticket offers</source>
        <translation>设置下单面板给出的保证金模式</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="76"/>
        <source>Filter the list…</source>
        <translation>筛选列表…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="77"/>
        <source>Export the list as CSV…</source>
        <translation>将列表导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="79"/>
        <source>Export the equity as CSV…</source>
        <translation>将权益导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="80"/>
        <source>Export the equity as PNG…</source>
        <translation>将权益导出为 PNG…</translation>
    </message>
</context>
<context>
    <name>bw::ui::ModeWindow</name>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="212"/>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="213"/>
        <source>Approver, required</source>
        <translation>批准人，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="214"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="215"/>
        <source>The mode&apos;s word, typed to confirm</source>
        <translation>模式代码，输入以确认</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>From play money to real money, one step at a time. A step up needs every check; a step down is always there. Either is taken only while nothing is held and no entry rests.</source>
        <translation>从模拟资金到真实资金，每次一级。升级必须通过所有检查；降级随时可选。两者都只能在没有持仓且没有未成交的开仓单时进行。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="224"/>
        <source>&amp;Confirm this run</source>
        <translation>确认本次运行(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="225"/>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="226"/>
        <source>What was stepped before</source>
        <translation>切换历史</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="286"/>
        <source>This run trades with real money and nobody has confirmed it: no entry passes. Exits and stops work.</source>
        <translation>本次运行使用真实资金交易且尚无人确认：任何开仓均不通过。平仓和止损正常工作。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="287"/>
        <location filename="../ui/dialogs/mode_window.cpp" line="320"/>
        <source>Type %1</source>
        <translation>请输入 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="314"/>
        <source>It runs in %1</source>
        <translation>当前运行于 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="338"/>
        <source>Choose another mode to see what a step there needs.</source>
        <translation>请选择其他模式，以查看切换所需的条件。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="339"/>
        <source>No step is taken from here.</source>
        <translation>此处不能切换模式。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="340"/>
        <source>Checking …</source>
        <translation>检查中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="367"/>
        <source>The checks are made once more, then the step is taken …</source>
        <translation>再次检查后进行切换 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="378"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::OperatorField</name>
    <message>
        <location filename="../ui/widgets/operator_field.cpp" line="16"/>
        <source>Name of the operator at this desktop</source>
        <translation>此桌面端操作员的姓名</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>on its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>fate unknown, being looked up</source>
        <translation>结果未知，查询中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>working</source>
        <translation>生效中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>take-profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <source>exit</source>
        <translation>平仓</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <source>entry</source>
        <translation>开仓</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>stop, market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <source>take profit, market</source>
        <translation>市价止盈</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="73"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>whole position</source>
        <translation>全部持仓</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>triggering</source>
        <translation>触发中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>protective stop</source>
        <translation>保护止损</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="222"/>
        <source>%1 (foreign)</source>
        <translation>%1（外部）</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Price / trigger</source>
        <translation>价格 / 触发价</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Kind</source>
        <translation>类型</translation>
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
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <source>No working order.</source>
        <translation>没有生效中的订单。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="46"/>
        <source>Show in decisions</source>
        <translation>在判定中显示</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="47"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>立即撤销所选订单 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="100"/>
        <source>Cancel protective order of %1</source>
        <translation>撤销 %1 的保护单</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="101"/>
        <source>Cancel %1 of %2</source>
        <translation>撤销 %2 的%1单</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="102"/>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="103"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>撤销 %n 笔订单</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="116"/>
        <source>Cancelling %1 …</source>
        <translation>正在撤销 %1 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>The order could not be cancelled.</source>
        <translation>订单未能撤销。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>Cancelled.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>bw::ui::PanelDock</name>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="148"/>
        <source>Mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="156"/>
        <source>Back into the window</source>
        <translation>放回主窗口</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="157"/>
        <source>The panel goes back to where it was docked</source>
        <translation>面板回到原先停靠的位置</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="18"/>
        <source>Protective stop for %1</source>
        <translation>%1 的保护止损</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>止损保持不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop was refused.</source>
        <translation>止损被拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="32"/>
        <source>Trigger price</source>
        <translation>触发价格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="33"/>
        <source>&amp;Trigger</source>
        <translation>触发价(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="52"/>
        <source>from mark</source>
        <translation>距标记价</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="63"/>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="65"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>触发价距标记价格百分之 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="83"/>
        <source>Break-even</source>
        <translation>保本价</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="123"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="124"/>
        <source>Result if it is hit</source>
        <translation>触发后的盈亏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="151"/>
        <source>Placing …</source>
        <translation>设置中 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsPanel</name>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="41"/>
        <source>Positions are not known: %1.
Until it is read no entry passes.</source>
        <translation>持仓未知：%1。
读取之前不会放行任何开仓。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="44"/>
        <source>Positions are not known yet: the account is being read.
Until then no entry passes.</source>
        <translation>持仓尚未知：正在读取账户。
在此之前任何开仓均不通过。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="47"/>
        <source>Flat: two reads of the account agree that nothing is open.</source>
        <translation>无持仓：账户的两次读取一致表明没有任何持仓。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="49"/>
        <source>No open position.
The ticket on the right opens one; every entry carries its stop.</source>
        <translation>没有持仓。
可在右侧下单面板开仓；每笔开仓都带有止损。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="110"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="111"/>
        <source>Show in decisions</source>
        <translation>在判定中显示</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="134"/>
        <source>Close half of %1</source>
        <translation>平掉 %1 的一半</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="135"/>
        <source>Trim to limit of %1</source>
        <translation>将 %1 减至上限</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="136"/>
        <source>Stop to break-even of %1</source>
        <translation>将 %1 的止损移至保本价</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="233"/>
        <source>No position has the words of the filter. Esc in the filter shows every one again.</source>
        <translation>没有符合筛选词的持仓。在筛选框中按 Esc 可重新显示所有持仓。</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="268"/>
        <source>%1: sent…</source>
        <translation>%1：已发送…</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="284"/>
        <source>accepted by the exchange</source>
        <translation>交易所已接受</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="287"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="290"/>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="293"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="297"/>
        <source>fate unknown, being looked up</source>
        <translation>结果未知，查询中</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%1 of %n position(s)</source>
        <translation>
            <numerusform>持仓 %1 / %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsTable</name>
    <message>
        <location filename="../ui/panels/positions_table.cpp" line="29"/>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_table.cpp" line="50"/>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="29"/>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="66"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>%1 的杠杆与保证金模式：%2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="76"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>在交易所为 %1 设置，对整个账户有效。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="86"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsLooksPage</name>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="128"/>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="129"/>
        <source>As the des&amp;ktop</source>
        <translation>跟随桌面(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="130"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="131"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="132"/>
        <source>Gain and loss</source>
        <translation>盈利与亏损</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="133"/>
        <source>&amp;Green and red</source>
        <translation>绿色与红色(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="134"/>
        <source>&amp;Red and green</source>
        <translation>红色与绿色(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="135"/>
        <source>&amp;Blue and orange</source>
        <translation>蓝色与橙色(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="136"/>
        <source>Gains first. Signs and arrows stay the same, and nothing is told by colour alone. Warnings and the emergency stop keep their colours.</source>
        <translation>前者为盈利。正负号和箭头不变，任何信息都不只靠颜色表示。警告和紧急停止保持其颜色。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="137"/>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="138"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="139"/>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsOriginsPage</name>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="60"/>
        <source>Search keys, values and origins</source>
        <translation>搜索键、值和来源</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="61"/>
        <source>Search the configuration</source>
        <translation>搜索配置</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="62"/>
        <source>Only &amp;what was set</source>
        <translation>仅已设置项(&amp;W)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="63"/>
        <source>Configuration of this run</source>
        <translation>本次运行的配置</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>A change counts</source>
        <translation>更改生效</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="72"/>
        <source>Where the configuration came from is not known here.</source>
        <translation>此处不知道配置的来源。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="74"/>
        <source>Read from %1, then the environment, then the flags of the start; the last one counts.</source>
        <translation>依次读取 %1、环境变量、启动参数；以后者为准。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="75"/>
        <source>There is no %1; what counts are the environment, then the flags of the start.</source>
        <translation>没有 %1；依次采用环境变量、启动参数。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="77"/>
        <source>Limits changed in the running program are in the limits window. Keys and passwords are never part of it.</source>
        <translation>程序运行中更改的限制见限制窗口。密钥和密码从不包含在内。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="80"/>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>when read again</source>
        <translation>重新读取时</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>at the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing was set; the defaults count.</source>
        <translation>未设置任何项；采用默认值。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsQuietPage</name>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="142"/>
        <source>Sounds</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="143"/>
        <source>&amp;Play sounds</source>
        <translation>播放声音(&amp;P)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;fill</source>
        <translation>成交(&amp;F)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A ref&amp;usal</source>
        <translation>拒绝(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;stop that was hit</source>
        <translation>止损触发(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A level of a li&amp;mit</source>
        <translation>达到上限的某一级别(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;disconnection</source>
        <translation>连接断开(&amp;D)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="148"/>
        <source>An emergency: always</source>
        <translation>紧急情况：始终</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="149"/>
        <source>The sound of an emergency cannot be turned off.</source>
        <translation>紧急情况的声音无法关闭。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="150"/>
        <source>Quiet</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="151"/>
        <source>Do &amp;not disturb</source>
        <translation>免打扰(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="152"/>
        <source>No sound, no notification and no window in front, until it is turned off again. An emergency still does all of it.</source>
        <translation>关闭之前，不播放声音，不发送通知，不将窗口置前。紧急情况仍会全部执行。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="153"/>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="154"/>
        <source>Loc&amp;k without a key or a pointer for</source>
        <translation>无键盘或指针操作后锁屏(&amp;K)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="155"/>
        <source>Minutes until the screen is locked</source>
        <translation>锁屏前的分钟数</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="156"/>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="157"/>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="158"/>
        <source>The emergency stop works while it is locked, and what happens stays visible.</source>
        <translation>锁屏期间紧急停止有效，所发生的情况仍然可见。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="159"/>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="160"/>
        <source>F&amp;orget them</source>
        <translation>清除记录(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="180"/>
        <source>None of the reasons given for closing a position is remembered now; the next ones will be suggested.</source>
        <translation>现在没有记住任何平仓原因；今后填写的原因将作为建议。</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="181"/>
        <source>%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</source>
        <translation>
            <numerusform>已记住 %n 个平仓原因并作为建议。清除它们不会改变日志中的任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsStopPage</name>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="63"/>
        <source>The key of the emergency stop</source>
        <translation>紧急停止的按键</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="64"/>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="65"/>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="66"/>
        <source>A stop that is pressed at this desktop is recorded with it, and so is an entry that you approve. Under dual control the same name cannot clear that stop. Empty: the name of the desktop&apos;s user.</source>
        <translation>在此桌面端按下的停止以及您批准的开仓均以此姓名记录。双人控制下，同一姓名不能解除该停止。留空则使用桌面用户的名称。</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsWindow</name>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Of this desktop, for whoever uses it. Every choice counts at once and is kept; limits are in the limits window.</source>
        <translation>此桌面端的设置，适用于所有使用者。每项选择立即生效并保存；限制见限制窗口。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="45"/>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="46"/>
        <source>Sounds, quiet, lock</source>
        <translation>声音、免打扰、锁屏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="47"/>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="48"/>
        <source>Where the configuration came from</source>
        <translation>配置来源</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="49"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bw::ui::SideWindow</name>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="89"/>
        <source>Mode %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="97"/>
        <source>The engine has not answered for %1: nothing shown here is live.</source>
        <translation>引擎已 %1 无响应：此处显示的均非实时。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="100"/>
        <source>The account has not been read yet.</source>
        <translation>账户尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="103"/>
        <source>Stale: the account was read %1 ago.</source>
        <translation>已过期：账户于 %1 前读取。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="105"/>
        <source>As of %1 UTC</source>
        <translation>截至 %1 UTC</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatisticsWindow</name>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Net of commission and funding, from the journal of this account. Point at a figure, or move to it with Tab, to see its formula.</source>
        <translation>已计入手续费和资金费用，数据来自本账户的日志。将指针移到数值上，或用 Tab 键移至该数值，可查看其公式。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="157"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="158"/>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Figures as CSV…</source>
        <translation>指标导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Trades as CSV…</source>
        <translation>交易导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Days as CSV…</source>
        <translation>每日盈亏导出为 CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the trades as PNG…</source>
        <translation>交易图表导出为 PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the days as PNG…</source>
        <translation>每日图表导出为 PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>All of it as PNG…</source>
        <translation>全部导出为 PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="165"/>
        <source>Charts: how far &amp;back</source>
        <translation>图表回溯范围(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="166"/>
        <source>Charts: how far back</source>
        <translation>图表回溯范围</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed yet.</source>
        <translation>尚无已平仓的交易。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>The trades are not known yet.</source>
        <translation>交易尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed in this time.</source>
        <translation>此期间没有已平仓的交易。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The first day has not been sampled twice yet.</source>
        <translation>首日尚未完成两次采样。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The days are not known yet.</source>
        <translation>每日盈亏尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>Nothing was sampled in this time.</source>
        <translation>此期间没有采样。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="235"/>
        <source>the picture is empty</source>
        <translation>图片为空</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>未向 %1 写入任何内容：%2。</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="106"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="107"/>
        <source>Explain…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="108"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>询问来源不明的资金变动是什么，并要求填写姓名。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="184"/>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="186"/>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="217"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopButton</name>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="56"/>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="144"/>
        <source>Armed. One press blocks entries, cancels orders and closes every position. Also Control Shift F12.</source>
        <translation>已就绪。按一次即阻止开仓、撤销订单并平掉所有持仓。也可按 Control Shift F12。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="145"/>
        <source>Blocks entries, cancels every order, closes every position of this account.
One press, no question. Also Ctrl+Shift+F12 in every window of Breakwater.</source>
        <translation>阻止开仓，撤销所有订单，平掉此账户的所有持仓。
按一次，不询问。在 Breakwater 的任何窗口也可按 Ctrl+Shift+F12。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="148"/>
        <location filename="../ui/widgets/stop_button.cpp" line="149"/>
        <source>Not armed: there is no engine or no account that a press could stop.</source>
        <translation>未就绪：没有可停止的引擎或账户。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="152"/>
        <location filename="../ui/widgets/stop_button.cpp" line="153"/>
        <source>Stopped. Entries are blocked until a named person clears the stop.</source>
        <translation>已停止。在具名人员解除停止之前，开仓被阻止。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>STOPPED</source>
        <translation>【已停止】</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY
STOP</source>
        <translation>紧急
停止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY STOP</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>entries blocked</source>
        <translation>开仓已阻止</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>flatten all</source>
        <translation>全部平仓</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>not armed</source>
        <translation>未就绪</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="48"/>
        <source>Emergency stop progress</source>
        <translation>紧急停止进度</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="65"/>
        <source>Reason…</source>
        <translation>原因…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="66"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>询问停止的原因以及停止者的姓名。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="67"/>
        <source>Clear…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="68"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>显示检查清单，并要求填写批准人和原因。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="61"/>
        <source>Order ticket</source>
        <translation>下单面板</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="179"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>现货不能做空；请用“平仓”退出持仓。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="202"/>
        <source>%1%2 %</source>
        <translation>%1%2%</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✖ no</source>
        <translation>✖ 不通过</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✔ ok</source>
        <translation>✔ 通过</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>… open</source>
        <translation>… 待定</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="260"/>
        <source>Press again to send it; Esc lets it be.</source>
        <translation>再按一次即发送；Esc 放弃。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Sent, waiting for the answer …</source>
        <translation>已发送，等待答复 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Yes: %1</source>
        <translation>是：%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="265"/>
        <source>Sends this order (Enter)</source>
        <translation>发送此订单 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="268"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>10 秒内无答复。再次发送前请先查看订单和判定。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="341"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="359"/>
        <source>The exchange took the order.</source>
        <translation>交易所已接受订单。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="371"/>
        <source>The order was refused.</source>
        <translation>订单被拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="375"/>
        <source>The order failed.</source>
        <translation>订单失败。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="382"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>交易所是否已接受订单尚未知。正在查询，期间计为未完成订单；不会重复发送。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="158"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>S&amp;ymbol</source>
        <translation>交易对(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="198"/>
        <source>B&amp;uy</source>
        <translation>买入(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="200"/>
        <source>&amp;Sell</source>
        <translation>卖出(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>&amp;Market</source>
        <translation>市价(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="204"/>
        <source>Limi&amp;t</source>
        <translation>限价(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="221"/>
        <source>How the size is given</source>
        <translation>下单量的指定方式</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% of balance</source>
        <translation>余额 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% at risk to the stop</source>
        <translation>到止损的风险 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="228"/>
        <source>Size</source>
        <translation>下单量</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="231"/>
        <source>Size as a share of the position limit</source>
        <translation>下单量占仓位上限的比例</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="241"/>
        <source>Size &amp;as</source>
        <translation>单位(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="243"/>
        <source>Si&amp;ze</source>
        <translation>下单量(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="255"/>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="256"/>
        <source>Stop loss price, required</source>
        <translation>止损价格，必填</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="257"/>
        <source>Take profit price, if one is wanted</source>
        <translation>止盈价格，可选</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="258"/>
        <source>P&amp;rice</source>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="265"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>止损设在开仓价亏损一侧百分之 %1 处</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="266"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="281"/>
        <source>Stop &amp;loss</source>
        <translation>止损(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="284"/>
        <source>Tar&amp;get</source>
        <translation>止盈(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="302"/>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="315"/>
        <source>Takes this size over (Alt+X)</source>
        <translation>采用此数量 (Alt+X)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourOffer</name>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>The incident, in two minutes</source>
        <translation>两分钟了解该事件</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>A walk through what Breakwater does with a position over its limit.</source>
        <translation>逐步了解 Breakwater 如何处理超过上限的持仓。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="66"/>
        <source>It needs the account of that day, so it opens a second window with a practice run of its own: paper money, a temporary folder, no alerts. This run and its account stay as they are, and go on beside it.</source>
        <translation>导览需要当日的账户，因此会打开第二个窗口，在其中单独进行练习运行：模拟资金，临时文件夹，不发送警报。本次运行及其账户保持不变，并同时继续运行。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="68"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="69"/>
        <source>Start the practice run</source>
        <translation>开始练习运行</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="77"/>
        <source>The practice run is open in a window of its own. It ends with that window, or with this program.</source>
        <translation>练习运行已在独立窗口中打开。它随该窗口或本程序一同结束。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="79"/>
        <source>The practice run ended: %1</source>
        <translation>练习运行已结束：%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="81"/>
        <source>The practice run has ended, and its folder is gone.</source>
        <translation>练习运行已结束，其文件夹已删除。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourPanel</name>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="79"/>
        <source>The incident, in two minutes</source>
        <translation>两分钟了解该事件</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="80"/>
        <source>Leave the tour</source>
        <translation>退出导览</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="81"/>
        <source>Nothing is undone, nothing is pressed (Esc)</source>
        <translation>不撤回任何操作，也不按下任何按钮 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="93"/>
        <source>The incident · %1 of %2</source>
        <translation>事件 · %1 / %2</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourRun</name>
    <message>
        <location filename="../ui/tour_run.cpp" line="50"/>
        <source>There is no folder for the practice run: %1</source>
        <translation>没有用于练习运行的文件夹：%1</translation>
    </message>
    <message>
        <location filename="../ui/tour_run.cpp" line="66"/>
        <source>It ended with code %1.</source>
        <translation>结束代码为 %1。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>maker</source>
        <translation>挂单</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>taker</source>
        <translation>吃单</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="147"/>
        <source>Trade %1, order %2</source>
        <translation>成交 %1，订单 %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Commission</source>
        <translation>手续费</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Realized</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <location filename="../ui/panels/trades_panel.cpp" line="40"/>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>No fill yet.</source>
        <translation>尚无成交。</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="41"/>
        <source>Show in decisions</source>
        <translation>在判定中显示</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/trades_panel.cpp" line="60"/>
        <source>Sum of %n trade(s)</source>
        <translation>
            <numerusform>%n 笔成交合计</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::Tray</name>
    <message>
        <location filename="../ui/tray/tray.cpp" line="69"/>
        <source>Show Breakwater</source>
        <translation>显示 Breakwater</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="70"/>
        <source>Do not disturb (an emergency always does)</source>
        <translation>免打扰（紧急情况除外）</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="71"/>
        <source>Quit…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP: flatten all</source>
        <translation>紧急停止：全部平仓</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP (not armed)</source>
        <translation>紧急停止（未就绪）</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="125"/>
        <source>There is something to look at. Unlock Breakwater to read it.</source>
        <translation>有需要查看的内容。请解锁 Breakwater 后阅读。</translation>
    </message>
</context>
<context>
    <name>bw::ui::WaitingRows</name>
    <message numerus="yes">
        <location filename="../ui/widgets/waiting_rows.cpp" line="29"/>
        <source>%n new below</source>
        <translation>
            <numerusform>下方有 %n 条新记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::WelcomeWindow</name>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>Welcome to Breakwater</source>
        <translation>欢迎使用 Breakwater</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>A terminal that lets no order through that your limits do not allow, and that can always get you out.</source>
        <translation>一个不放行任何超出您限制的订单、且始终能让您平仓退出的交易终端。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="177"/>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="178"/>
        <source>You trade on Binance from here: USD-M futures and spot. Before an order leaves, every limit is checked against the account as it is at the exchange: size of a position, loss of the day, number of positions, a stop for each of them. What cannot be known counts as not allowed. What only reduces risk always passes.</source>
        <translation>您可在此交易 Binance 的 USD-M 合约和现货。每笔订单发出之前，都会按交易所的实际账户检查所有限制：仓位大小、当日亏损、持仓数量、每个持仓的止损。无法得知的视为不允许。只降低风险的操作始终放行。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="181"/>
        <source>The red button at the top is the emergency stop: one press blocks entries, cancels orders and closes positions. It is in every window, and Ctrl+Shift+F12 presses it too.</source>
        <translation>顶部的红色按钮是紧急停止：按一次即阻止开仓、撤销订单并平掉持仓。每个窗口中都有，也可按 Ctrl+Shift+F12。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="184"/>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="185"/>
        <source>Two people clear a stop here: whoever pressed it cannot approve that trading goes on. A stop at this desktop is recorded with this name.</source>
        <translation>此处解除停止需要两人：按下停止的人不能批准继续交易。在此桌面端的停止以此姓名记录。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="187"/>
        <source>&amp;Keys and another mode…</source>
        <translation>密钥与其他模式(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="188"/>
        <source>An account at the exchange needs an API key. Allow it to read and to trade, bind it to your address, and do not let it withdraw: a key that may withdraw is refused. It is kept in the keychain of your desktop, never in a file.</source>
        <translation>交易所账户需要 API 密钥。请允许其读取和交易，绑定到您的地址，不要允许提现：可以提现的密钥会被拒绝。密钥保存在您桌面系统的钥匙串中，绝不存于文件。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="190"/>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="191"/>
        <source>The mode decides whose money it is: paper, the test network, live with tight limits, live. Each step up has checks of its own, and a start never goes to real money by itself.</source>
        <translation>模式决定使用的是谁的资金：模拟、测试网、严格限制的实盘、实盘。每次升级都有各自的检查，启动时绝不会自行转为真实资金。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="193"/>
        <source>&amp;Modes…</source>
        <translation>模式(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="194"/>
        <source>If you want to hear of a stop, a limit or a lost connection away from this screen, Breakwater can tell your desktop, a Telegram chat, a web address or a program of yours. This is optional, and is set in the environment that starts Breakwater: docs/alerts.md names every receiver.</source>
        <translation>若您希望离开此屏幕时也能得知停止、上限或连接断开，Breakwater 可通知您的桌面、Telegram 聊天、网址或您自己的程序。此项可选，在启动 Breakwater 的环境中设置：docs/alerts.md 列出了所有接收方。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="197"/>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Open the terminal</source>
        <translation>打开终端(&amp;O)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="208"/>
        <source>&amp;Trade on paper now</source>
        <translation>立即模拟交易(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="209"/>
        <source>The paper exchange in this program is already running: play money, made-up prices, no account and no key. Nothing leaves this computer.</source>
        <translation>本程序的模拟交易所已在运行：模拟资金，虚构价格，无需账户和密钥。任何数据都不会离开本机。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="211"/>
        <source>&amp;To the terminal</source>
        <translation>前往终端(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="212"/>
        <source>This run is in mode %1. Going to paper is a step of its own, in the window of the modes.</source>
        <translation>本次运行处于 %1 模式。转为模拟是单独的一步，在模式窗口中进行。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="223"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="235"/>
        <source>Now: no alerts are sent.</source>
        <translation>当前：不发送警报。</translation>
    </message>
</context>
</TS>
