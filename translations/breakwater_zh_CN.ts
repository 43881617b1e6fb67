<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="30"/>
        <source>Only %1 are held beside the position.</source>
        <translation>持仓之外只持有 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="45"/>
        <source>%1 of balance</source>
        <translation>余额的 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="47"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>超过上限（余额的 %1）：可以持有，但在回到上限以下之前不得加仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="67"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1 没有对 %2 的交易。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="70"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 的价格目前未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="74"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>交易所对该交易对的接受条件尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="88"/>
        <source>Adopt</source>
        <translation>纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="91"/>
        <source>No %1 is held beside the positions.</source>
        <translation>持仓之外没有持有 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="95"/>
        <source>%1 held · mark %2</source>
        <translation>持有 %1 · 标记价 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="110"/>
        <source>&amp;Adopt %1</source>
        <translation>纳入 %1(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="73"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>停止绝不能从这里解除：拿着这部手机的可能是任何人。须由具名人员在能看到检查清单的地方解除：在桌面端，或用 breakwater clear-stop --approver NAME。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="81"/>
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
        <location filename="../core/alerts/chat_desk.cpp" line="89"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>没有停止任何操作：必须填写原因。/stop 原因</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="94"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>【停止未能设置】请使用桌面端或 breakwater emergency-stop。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="103"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>此前已停止，停止者 %1：%2。没有任何限制比之前放松。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="104"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>【已停止】不再发出任何开仓单；开始撤单和平仓。原因：%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="106"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>您于 %1 发出此消息；本次运行始于 %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="115"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>引擎已 %1 秒无响应；以下为 %2 的情况。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="122"/>
        <location filename="../core/alerts/chat_desk.cpp" line="150"/>
        <source>The engine has not started yet.</source>
        <translation>引擎尚未启动。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="129"/>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="131"/>
        <source>The account is not known.</source>
        <translation>账户情况未知。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>余额 %1 %2，权益 %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="136"/>
        <source>Today&apos;s result is not known.</source>
        <translation>今日盈亏未知。</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="138"/>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>今日 %1（%2）；距当日亏损上限还剩：%3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Open positions: %1</source>
        <translation>持仓数：%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="155"/>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="158"/>
        <source>long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="158"/>
        <source>short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <location filename="../core/alerts/chat_desk.cpp" line="166"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="160"/>
        <source>stop %1</source>
        <translation>止损 %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="161"/>
        <source>NO STOP for %1 s</source>
        <translation>【无止损】已 %1 秒</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="163"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2，标记价 %3，余额的 %4，%5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3 @ %4，标记价 %5，余额的 %6，盈亏 %7，%8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="169"/>
        <source>No position is open.</source>
        <translation>没有持仓。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="40"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater 已启动：%1，%2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="45"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater 已结束；现在没有任何程序监控账户。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="50"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>（另有 %1 条暂不发送：每小时最多 %2 条。）</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="55"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 已 %2 秒没有保护止损。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="60"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>紧急停止已解除：可以重新开仓。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="65"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>已 %1 秒无法连接交易所；持仓数：%2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="70"/>
        <source>The exchange is reached again.</source>
        <translation>已重新连接交易所。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="75"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>引擎已 %1 秒没有任何响应。没有引擎，紧急停止仍然有效。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="80"/>
        <source>The engine answers again.</source>
        <translation>引擎已恢复响应。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="85"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>日志无法写入：不能开仓。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="90"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>有操作未经过 Breakwater。本次运行至今：订单 %1，成交 %2。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="97"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 超过上限：余额的 %2；上限为 %3。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="99"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 超过上限：%2 %3，余额的 %4；上限为 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="106"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>今日亏损已达上限的 %1 %。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="108"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>今日亏损为 %1 %2：上限 %4 的 %3 %。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="113"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>已撤单 %1 / %2，已平仓 %3 / %4</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="118"/>
        <source>entries are blocked.</source>
        <translation>开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="120"/>
        <source>cancelling; %1.</source>
        <translation>撤单中；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="122"/>
        <source>closing; %1.</source>
        <translation>平仓中；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="124"/>
        <source>verifying; %1.</source>
        <translation>核实中；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="126"/>
        <source>verified flat; %1.</source>
        <translation>已核实无持仓；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="126"/>
        <source>done: no entry is open; %1.</source>
        <translation>完成：没有未完成的开仓单；%1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="128"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>【已锁定，未发送】%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="128"/>
        <source>the exchange is not reached.</source>
        <translation>无法连接交易所。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="135"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>【紧急停止】(%1) 停止者 %2：%3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="140"/>
        <source>Emergency stop: %1</source>
        <translation>紧急停止：%1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="147"/>
        <source>Bought %1 at %2.</source>
        <translation>以 %2 买入 %1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="147"/>
        <source>Sold %1 at %2.</source>
        <translation>以 %2 卖出 %1。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>以 %3 买入 %1 %2：%4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>以 %3 卖出 %1 %2：%4 %5。</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="157"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>最近 %1 分钟内被拒绝的开仓：%2 笔；最后一笔：%3（%4）。</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="17"/>
        <source>%1 is not reached, %2 waiting: %3</source>
        <translation>%1 无法送达，%2 条等待中：%3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="20"/>
        <source>%1 cannot be heard: %2</source>
        <translation>%1 无法接收：%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="23"/>
        <source>%1: nothing sent yet</source>
        <translation>%1：尚未发送</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1：已确认送达 %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="41"/>
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
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="22"/>
        <source>The stop has finished</source>
        <translation>停止流程已完成</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="26"/>
        <source>verified flat by two fresh reads</source>
        <translation>两次最新读取均核实无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="27"/>
        <source>done at level “%1”</source>
        <translation>已在“%1”级别完成</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="30"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>已锁定，未发送：没有通往交易所的路径</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="33"/>
        <source>the engine has not taken it up</source>
        <translation>引擎尚未接手</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="39"/>
        <source>still running: %1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>仍在进行：已撤单 %1 / %2，已平仓 %3 / %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="48"/>
        <source>Data is fresh</source>
        <translation>数据为最新</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="57"/>
        <source>the account has not been read</source>
        <translation>账户尚未读取</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="59"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>账户数据是 %1 前的；上限为 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="61"/>
        <source>stale prices: %1</source>
        <translation>价格已过期：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>account %1 old</source>
        <translation>账户数据为 %1 前</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="71"/>
        <source>Reconciled with the exchange</source>
        <translation>已与交易所对账</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="72"/>
        <source>nothing is open between us</source>
        <translation>双方无未决差异</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="84"/>
        <source>No unprotected position</source>
        <translation>没有无保护的持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="85"/>
        <source>without a working stop: %1</source>
        <translation>没有生效的止损：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="86"/>
        <source>no position is open</source>
        <translation>没有持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="87"/>
        <source>every position has a working stop</source>
        <translation>每个持仓都有生效的止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>日志完好，当日起始值已知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>the journal cannot be written</source>
        <translation>日志无法写入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="95"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>当日起始权益未得到证明</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="96"/>
        <source>the day began at %1 %2</source>
        <translation>当日起始值 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>Daily loss is inside its limit</source>
        <translation>当日亏损在上限内</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="104"/>
        <source>today&apos;s loss is not known</source>
        <translation>今日亏损未知</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="106"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>今日已达上限：00:00 UTC 之前只能平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="108"/>
        <source>%1 %2 past the limit</source>
        <translation>超出上限 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>%1 %2 left to the limit</source>
        <translation>距上限还剩 %1 %2</translation>
    </message>
</context>
<context>
    <name>ClosePresenter</name>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="45"/>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="45"/>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="47"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · 开仓价 %3 · 标记价 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="49"/>
        <source> (stale, %1 old)</source>
        <translation>（已过期，%1 前）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="68"/>
        <source>Clipped to the position: %1.</source>
        <translation>已限制为持仓数量：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="72"/>
        <source>Rounded down to the step: %1.</source>
        <translation>已按步长向下取整：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="75"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>低于交易所的数量步长：没有可平的数量。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="87"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>交易所对该交易对的接受条件未知：请以市价平仓。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="121"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>等于或低于标记价：会立即成交。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="122"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>等于或高于标记价：会立即成交。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="134"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2（已扣手续费 %3）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="140"/>
        <source>0 % of balance: the position is flat</source>
        <translation>余额的 0 %：已无持仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="143"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>余额的 %1（%2 %3）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="153"/>
        <source>It has no stop.</source>
        <translation>没有止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="154"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>没有止损：%1 将处于无保护状态。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="158"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>%1 的止损在订单成交前持续生效。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>持仓平完后，%1 的止损将被撤销。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="161"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>%1 的止损继续覆盖剩余的 %2。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="172"/>
        <source>about %1 (mark%2)</source>
        <translation>约 %1（标记价%2）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="172"/>
        <source>, stale</source>
        <translation>，已过期</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="173"/>
        <source>%1 or better</source>
        <translation>%1 或更优</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="185"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="234"/>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="189"/>
        <source>Close %1 at market</source>
        <translation>市价平仓 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at %2 or better</source>
        <translation>平仓 %1，限价 %2 或更优</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at a limit</source>
        <translation>限价平仓 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="237"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 无持仓：没有可平的仓位。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="255"/>
        <source>A reason is required.</source>
        <translation>必须填写原因。</translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="61"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>目前无法用成交与收支做第二次核算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="64"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>成交与收支的第二次核算一致：%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>成交与收支的第二次核算【不一致】：%1。开仓已被阻止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="76"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>今日已达上限，并超出 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and not passed.</source>
        <translation>今日已达上限，未超出。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="79"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>较峰值 %1 回撤 %2；达到 %3 时触发紧急停止。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="81"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>权益峰值尚未知。</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="65"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>余额未知，或已无剩余。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>未判定，因为订单本身无法按现状发送。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>当日起始权益未得到证明，因此今日亏损未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="79"/>
        <source>refused (%1).</source>
        <translation>拒绝 (%1)。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="87"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 将占余额的 %2；上限为 %3。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="89"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>将达到 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="97"/>
        <source>the exposure cannot be computed.</source>
        <translation>无法计算敞口。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="103"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>所有持仓与待成交开仓单合计将达到 %1；上限（余额减去预留）为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="109"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>无法计算全部敞口的总和。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="110"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>%1 的敞口未知，因此总和也未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="116"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>到止损的价差加双边手续费将损失 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>无法计算止损处的亏损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="125"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>如果此单及所有持仓和待成交开仓单都触发止损，今日将以亏损 %1 收场；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>无法计算各止损处的亏损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="140"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>能够再次平出的最小数量为 %1，需要 %2 的余额。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="142"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>能够再次平出的最小数量为 %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="150"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 无法再以市价平出：交易所至少要求 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>可能需要用一笔市价单平出多达 %1：交易所最多接受 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 无法以市价全部平出：交易所只接受 %2 的倍数。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>止损超出交易所接受的价格范围，该范围止于 %1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>按交易所的价格步长，止损将位于 %1，不再处于 %2 之外。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>在止损处其价值为 %1；交易所接受 %2 起的订单。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="167"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>无法计算能否再次平出。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="173"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>%1 没有标记价格，无法衡量价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>%1 的最优买卖价不合理，因此没有人知道市价单会在何处成交。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>价格偏离标记价格 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="181"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>无法计算与标记价格的偏离。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="189"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>这将是今日第 %1 笔开仓；上限为 %2。下一交易日于 00:00 UTC 开始。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>这将是一小时内第 %1 笔开仓；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>上一笔开仓在 %1 前；间隔 %2 后才可再次开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="197"/>
        <source>how many entries were sent is not known.</source>
        <translation>已发送的开仓单数量未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="203"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>今日已连续亏损 %1 笔；达到 %2 笔起，下一交易日 (00:00 UTC) 之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>连续亏损笔数未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="212"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>尚未读取交易所的订单与请求限制，因此留给平仓的额度未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>在 %3 中，开仓可用 %2 次，这将是第 %1 次；其余留给平仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>交易所限制的已用量不合理。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="224"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>%1 的杠杆尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 在交易所设为 %2 倍；上限为 %3 倍。请调低。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>%1 的杠杆不合理。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="236"/>
        <source>the account has not been read yet.</source>
        <translation>账户尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>there is no mark price.</source>
        <translation>没有标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>%1 has no mark price.</source>
        <translation>%1 没有标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="245"/>
        <source>the account</source>
        <translation>账户数据</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="246"/>
        <source>the mark price of %1</source>
        <translation>%1 的标记价格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="247"/>
        <source>the mark price</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>%1 is too old.</source>
        <translation>%1过旧。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>时钟倒退，因此%1的时效未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="254"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1是 %2 前的；上限为 %3。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="260"/>
        <source>an entry needs a stop price.</source>
        <translation>开仓需要止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>the stop price must be above zero.</source>
        <translation>止损价格必须大于零。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>%1 没有标记价格，无法衡量止损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>止损必须位于开仓价的亏损一侧：买入时低于开仓价，卖出时高于开仓价。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>标记价格已越过止损，会立即触发。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>not judged without a limit price.</source>
        <translation>没有限价，未判定。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>止损距开仓价 %1；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="280"/>
        <source>its distance cannot be computed.</source>
        <translation>无法计算其距离。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="286"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>今日已达上限；下一交易日 (00:00 UTC) 之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>现在全部平仓，今日将以亏损 %1 收场；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>无法计算今日亏损。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="298"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>这将是第 %1 个持仓；上限为 %2。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="300"/>
        <source>there are too many.</source>
        <translation>数量过多。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>how many there are is not known.</source>
        <translation>数量未知。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="308"/>
        <source>the exchange would not take this order.</source>
        <translation>交易所不会接受此订单。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="320"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="364"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>已锁定；具名人员解除之前不得开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="366"/>
        <source>the engine is not ready for entries.</source>
        <translation>引擎尚未准备好开仓。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="367"/>
        <source>entries wait for: %1.</source>
        <translation>开仓等待：%1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="369"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>本次运行尚未确认使用真实资金交易；必须由人确认。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="401"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>账户的持仓模式尚未读取。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="402"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>账户处于双向持仓模式；开仓需要单向持仓模式。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="404"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>来自桌面端之外，等待操作员批准。</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="406"/>
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
        <location filename="../ui/denial_text.cpp" line="125"/>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="127"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="129"/>
        <source>Fresh data</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="131"/>
        <source>Symbol and form</source>
        <translation>交易对与形式</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="133"/>
        <source>Position size</source>
        <translation>仓位大小</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="135"/>
        <source>Open positions</source>
        <translation>持仓数量</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="137"/>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="139"/>
        <source>Daily loss</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="141"/>
        <source>Exit only</source>
        <translation>仅平仓</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="143"/>
        <source>Confirmed run</source>
        <translation>运行确认</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="145"/>
        <source>Total exposure</source>
        <translation>总敞口</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="147"/>
        <source>Way out</source>
        <translation>可平性</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="149"/>
        <source>Risk of the trade</source>
        <translation>单笔风险</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="151"/>
        <source>Daily loss at the stops</source>
        <translation>止损时当日亏损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="153"/>
        <source>Price collar</source>
        <translation>价格偏离限制</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="155"/>
        <source>Number of entries</source>
        <translation>开仓笔数</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="157"/>
        <source>Losses in a row</source>
        <translation>连续亏损</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="159"/>
        <source>Exchange limits</source>
        <translation>交易所限制</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="161"/>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="163"/>
        <source>Position mode</source>
        <translation>持仓模式</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="165"/>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="172"/>
        <location filename="../ui/denial_text.cpp" line="177"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="186"/>
        <source>Largest that passes: %1.</source>
        <translation>可通过的最大数量：%1。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="192"/>
        <source>No size passes now.</source>
        <translation>目前没有可通过的数量。</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="208"/>
        <source>Refused: no rule judged this order.</source>
        <translation>拒绝：没有规则判定过此订单。</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="85"/>
        <source>day began at %1</source>
        <translation>当日起始 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="91"/>
        <source> (%1)</source>
        <translation>（%1）</translation>
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
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="51"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>小数点请用英文句点：0.004。不接受逗号。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="54"/>
        <location filename="../ui/presenters/number_entry.cpp" line="67"/>
        <source>A number above zero is needed.</source>
        <translation>需要大于零的数字。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="58"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>“%1”中的空格不是千位分隔。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="63"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>“%1”的位数超出可精确保存的范围。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="64"/>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="146"/>
        <source>Stop to break-even</source>
        <translation>止损移至保本价</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="148"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>交易所对 %1 的接受条件尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="156"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>%1 的止损已比保本价 %2 更近。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="161"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>标记价格尚未越过保本价 %1：在此设置的止损会立即触发。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="164"/>
        <source>Stop to break-even at %1</source>
        <translation>止损移至保本价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>将止损移至 %1：开仓价加双边手续费。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>标记价格过旧：是否接受由交易所决定。</translation>
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
    <name>StopPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="31"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · 开仓价 %3 · 标记价 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="32"/>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="32"/>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="34"/>
        <source> (stale, %1 old)</source>
        <translation>（已过期，%1 前）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="40"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>交易所对该交易对的接受条件尚未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="49"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>标记价格未知，因此无法核对止损方向。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="52"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>多头持仓的止损必须低于标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="55"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>空头持仓的止损必须高于标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="70"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2（已扣手续费）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>, %1 of balance</source>
        <translation>，余额的 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="83"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>距标记价超过 %1：引擎可能拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>这会使止损远离价格：可能的亏损增大。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="97"/>
        <source>Place stop</source>
        <translation>设置止损</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 无持仓：没有需要保护的仓位。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="106"/>
        <source>A stop works at %1.</source>
        <translation>%1 处有生效的止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="107"/>
        <source>No stop works for this position.</source>
        <translation>此持仓没有生效的止损。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="120"/>
        <source>%1 from mark</source>
        <translation>距标记价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>Move stop to %1</source>
        <translation>止损移至 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>Place stop at %1</source>
        <translation>止损设于 %1</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>交易所在 %1 UTC 之前不接受请求</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="141"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>交易所自 %1 UTC 起重新接受请求</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="142"/>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="34"/>
        <source>the wallet moved by %1 and nothing explains it</source>
        <translation>钱包变动 %1 且无法解释</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="35"/>
        <source> (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation>（请说明其来源：“说明…”、紧急菜单或 Ctrl+Alt+E）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="36"/>
        <source> (the exchange&apos;s history is being asked)</source>
        <translation>（正在查询交易所历史记录）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="277"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>钱包发生变动且无法解释</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="102"/>
        <source>No mark price yet</source>
        <translation>尚无标记价格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="106"/>
        <source>Mark %1</source>
        <translation>标记价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="108"/>
        <source> (stale, %1 old)</source>
        <translation>（已过期，%1 前）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="118"/>
        <source>Choose a symbol.</source>
        <translation>请选择交易对。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="119"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>交易所未上线 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="170"/>
        <source>The balance is not known.</source>
        <translation>余额未知。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="173"/>
        <source>Needs the limit price.</source>
        <translation>需要限价。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="176"/>
        <source>Needs a mark price.</source>
        <translation>需要标记价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs the stop price.</source>
        <translation>需要止损价格。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="189"/>
        <source>This size is too large to be computed.</source>
        <translation>下单量过大，无法计算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="197"/>
        <source>Less than one step of %1.</source>
        <translation>不足一个步长 %1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="226"/>
        <source>Too large to be computed exactly.</source>
        <translation>过大，无法精确计算。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="229"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="233"/>
        <source> = %1 of balance</source>
        <translation> = 余额的 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="243"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="262"/>
        <source>%1 from entry</source>
        <translation>距开仓价 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="248"/>
        <source> · loses %1 %2</source>
        <translation> · 亏损 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <source> (%1 of balance)</source>
        <translation>（余额的 %1）</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="270"/>
        <source> · gains %1 %2</source>
        <translation> · 盈利 %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="273"/>
        <source>, %1 times the risk</source>
        <translation>，风险的 %1 倍</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="348"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1：等待尚未填写的内容。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="361"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="368"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%1 %2，限价 %3，止损 %4，止盈 %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="369"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%1 %2，止损 %3，止盈 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%1 %2，限价 %3，止损 %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="373"/>
        <source>%1 %2, stop %3</source>
        <translation>%1 %2，止损 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="383"/>
        <source>a size</source>
        <translation>下单量</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>a limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="389"/>
        <source>a stop price</source>
        <translation>止损价格</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="391"/>
        <source>Mend the marked fields.</source>
        <translation>请修正标记的字段。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="391"/>
        <source>Enter %1.</source>
        <translation>请输入%1。</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="391"/>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Largest size that passes now: %1</source>
        <translation>目前可通过的最大下单量：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>No size passes: %1</source>
        <translation>没有可通过的下单量：%1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="406"/>
        <source>No size passes now</source>
        <translation>目前没有可通过的下单量</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="406"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>可通过的最大下单量：需要止损价格</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="16"/>
        <source>The day&apos;s starting balance</source>
        <translation>当日起始余额</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="20"/>
        <source>Name, required</source>
        <translation>姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="20"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="22"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="22"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>开仓仍被阻止 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="22"/>
        <source>The figure was not accepted.</source>
        <translation>该数值未被确认。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="31"/>
        <source>Proposed start of the day</source>
        <translation>建议的当日起始值</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="33"/>
        <source>Equity now</source>
        <translation>当前权益</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Daily loss limit</source>
        <translation>当日亏损上限</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
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
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="14"/>
        <source>Adopt %1 as a position</source>
        <translation>将 %1 纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="19"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="19"/>
        <source>Name, required</source>
        <translation>姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="19"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="20"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="20"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>仍为持有币种，不做任何操作 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="20"/>
        <source>It was not adopted.</source>
        <translation>未纳入持仓。</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="39"/>
        <source>As much as can be sold again (%1)</source>
        <translation>能够再次卖出的最大数量 (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="60"/>
        <source>Value now</source>
        <translation>当前价值</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="61"/>
        <source>Uses</source>
        <translation>占用</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="62"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>它将以当前价格成为持仓：计入所有上限，在交易所设置保护止损，紧急停止时会被卖出。未纳入的部分保持不动。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="89"/>
        <source>Adopting …</source>
        <translation>纳入中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="91"/>
        <source>A name is required.</source>
        <translation>必须填写姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="13"/>
        <source>Why it was stopped</source>
        <translation>停止原因</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="17"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="17"/>
        <source>Reason, required</source>
        <translation>原因，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="17"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>为何停止（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="18"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="18"/>
        <source>Name of who stopped, required</source>
        <translation>停止者姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="18"/>
        <source>who stopped (required, journalled)</source>
        <translation>由谁停止（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Leave it</source>
        <translation>不修改</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>原因保持不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>The reason was not recorded.</source>
        <translation>原因未被记录。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="35"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>这是另一次停止，不是之前那次：需要单独填写原因和姓名。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="47"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>紧急停止已解除：没有可修改的原因。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="48"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>由 %1 于 %2 UTC 停止。目前的原因：%3。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>somebody unnamed</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>none given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="53"/>
        <source>Recording …</source>
        <translation>记录中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="53"/>
        <source>R&amp;ecord the reason</source>
        <translation>记录原因(&amp;E)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Nothing is stopped.</source>
        <translation>当前没有任何停止。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>A reason and a name are required.</source>
        <translation>必须填写原因和姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="24"/>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="27"/>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="60"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform>（另有 %n 笔等待）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="61"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 请求：%2。%3 秒后失效。%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="21"/>
        <source>The emergency stop is not latched.</source>
        <translation>紧急停止未锁定。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="23"/>
        <source>no reason was given</source>
        <translation>未填写原因</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>由 %1 于 %2 UTC 停止，纪元 %3：%4。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="25"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="33"/>
        <source>Clear the emergency stop</source>
        <translation>解除紧急停止</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="40"/>
        <source>&amp;Approver</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="40"/>
        <source>Approver, required</source>
        <translation>批准人，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="40"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="41"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="41"/>
        <source>Reason, required</source>
        <translation>原因，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="41"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>为何可以恢复交易（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="42"/>
        <source>Keep stopped</source>
        <translation>保持停止</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="42"/>
        <source>Nothing changes (Esc)</source>
        <translation>一切不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="42"/>
        <source>The stop was not cleared.</source>
        <translation>停止未被解除。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="69"/>
        <source>✔ yes</source>
        <translation>✔ 是</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="69"/>
        <source>✖ no</source>
        <translation>✖ 否</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="85"/>
        <source>Clearing …</source>
        <translation>解除中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="86"/>
        <source>&amp;Clear the stop</source>
        <translation>解除停止(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="87"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>尽管 %1未达标，仍解除(&amp;C)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="87"/>
        <source>1 point is</source>
        <translation>1 项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="87"/>
        <source>%1 points are</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="90"/>
        <source>Nothing is stopped.</source>
        <translation>当前没有任何停止。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="90"/>
        <source>An approver and a reason are required.</source>
        <translation>必须填写批准人和原因。</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="34"/>
        <source>Close %1</source>
        <translation>平仓 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="229"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="230"/>
        <source>Nothing is sent (Esc)</source>
        <translation>不发送任何指令 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <source>The close was refused.</source>
        <translation>平仓被拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="41"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>交易所已接受；等待成交 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="51"/>
        <source>Quantity to close</source>
        <translation>平仓数量</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="52"/>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="56"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>平仓占持仓的份额（千分之几）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="90"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="92"/>
        <source>Close %1 percent of the position</source>
        <translation>平掉持仓的百分之 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="106"/>
        <source>&amp;Market</source>
        <translation>市价(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="108"/>
        <source>&amp;Limit at</source>
        <translation>限价(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="112"/>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="115"/>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="127"/>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="145"/>
        <source>Reason, required</source>
        <translation>原因，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="149"/>
        <source>target reached</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="149"/>
        <source>the idea no longer holds</source>
        <translation>逻辑不再成立</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="149"/>
        <source>less risk</source>
        <translation>降低风险</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="156"/>
        <source>why? (required, journalled)</source>
        <translation>为什么？（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="165"/>
        <source>Estimated price</source>
        <translation>预估价格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="166"/>
        <source>P&amp;L of this part</source>
        <translation>此部分盈亏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="167"/>
        <source>Then still open</source>
        <translation>平仓后剩余</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="168"/>
        <source>Protective stop</source>
        <translation>保护止损</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="227"/>
        <source>Closing …</source>
        <translation>平仓中 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="228"/>
        <source>Sends the exit (Enter)</source>
        <translation>发送平仓单 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="229"/>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="230"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>隐藏此窗口；订单继续执行 (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="169"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="200"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>交易所是否已接受尚未知。正在查询；不会重复发送。</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="67"/>
        <source>✔ allowed</source>
        <translation>✔ 允许</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="67"/>
        <source>✖ refused</source>
        <translation>✖ 拒绝</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="113"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="115"/>
        <source>Asked for</source>
        <translation>请求内容</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="117"/>
        <source>Why, with the numbers</source>
        <translation>原因及数值</translation>
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
        <translation>尚无判定。每笔被允许或被拒绝的订单都会显示在这里，并附规则及其数值。</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="18"/>
        <source>✖ refused</source>
        <translation>✖ 拒绝</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="19"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>仓位大小：将达到 9.41 %；上限为 5 %。</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="54"/>
        <location filename="../ui/panels/equity_panel.cpp" line="104"/>
        <location filename="../ui/panels/equity_panel.cpp" line="115"/>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="69"/>
        <source>The line begins when the account is known.</source>
        <translation>账户得知后曲线开始绘制。</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="105"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="106"/>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="107"/>
        <source>From the highest equity since the program started</source>
        <translation>相对程序启动以来的最高权益</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="117"/>
        <source>Start of the day</source>
        <translation>当日起始</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="140"/>
        <source>Equity since the program started (solid) and at the start of the day (dashed), over UTC</source>
        <translation>程序启动以来的权益（实线）与当日起始权益（虚线），时间轴为 UTC</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="65"/>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="67"/>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="69"/>
        <source>✖ alarm</source>
        <translation>✖ 警报</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="92"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="92"/>
        <source>Severity</source>
        <translation>级别</translation>
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
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="23"/>
        <source>Nothing has happened yet.</source>
        <translation>尚未发生任何事件。</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="26"/>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="32"/>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="20"/>
        <source>Money that nothing explains</source>
        <translation>来源不明的资金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="25"/>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="25"/>
        <source>Name, required</source>
        <translation>姓名，必填</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="25"/>
        <source>your name (required, journalled)</source>
        <translation>您的姓名（必填，记入日志）</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="27"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="27"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>开仓仍被阻止 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="27"/>
        <source>It was not recorded.</source>
        <translation>未被记录。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="36"/>
        <source>The wallet moved by</source>
        <translation>钱包变动额</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Since</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="39"/>
        <source>Today without it</source>
        <translation>剔除后的今日盈亏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>资金划转(&amp;T)：转入或转出的资金</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="47"/>
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
        <location filename="../ui/models/holdings_model.cpp" line="36"/>
        <source>untouched; can be adopted</source>
        <translation>不动用；可纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="97"/>
        <source>A holding is never sold and never counted.</source>
        <translation>持有币种从不卖出，也从不计入。</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Coin</source>
        <translation>币种</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Held</source>
        <translation>持有量</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="123"/>
        <source>As a position</source>
        <translation>作为持仓</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="16"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="17"/>
        <source>Holdings</source>
        <translation>持有币种</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="17"/>
        <source>No coin is held beside the positions.</source>
        <translation>持仓之外没有持有任何币种。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="22"/>
        <source>untouched; can be adopted</source>
        <translation>不动用；可纳入持仓</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="23"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="53"/>
        <source>Adopt…</source>
        <translation>纳入持仓…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="27"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>此处的币种不会被卖出或计入，紧急停止也不会。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="53"/>
        <source>Adopt %1…</source>
        <translation>将 %1 纳入持仓…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="54"/>
        <source>Choose a coin.</source>
        <translation>请选择币种。</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="54"/>
        <source>Makes it a position (%1)</source>
        <translation>将其变为持仓 (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="240"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>确认当日起始余额…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="242"/>
        <source>Explain money that moved…</source>
        <translation>说明资金变动…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="244"/>
        <source>Say why it was stopped…</source>
        <translation>说明停止原因…</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="22"/>
        <source>on its way</source>
        <translation>发送中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="24"/>
        <source>fate unknown, being looked up</source>
        <translation>结果未知，查询中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <location filename="../ui/models/orders_model.cpp" line="65"/>
        <source>working</source>
        <translation>生效中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="41"/>
        <source>limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="41"/>
        <source>market</source>
        <translation>市价</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="46"/>
        <location filename="../ui/models/orders_model.cpp" line="66"/>
        <source>take-profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="46"/>
        <source>exit</source>
        <translation>平仓</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="46"/>
        <location filename="../ui/models/orders_model.cpp" line="66"/>
        <source>entry</source>
        <translation>开仓</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="61"/>
        <source>stop, market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="61"/>
        <source>take profit, market</source>
        <translation>市价止盈</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="62"/>
        <source>whole position</source>
        <translation>全部持仓</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="65"/>
        <source>triggering</source>
        <translation>触发中</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="66"/>
        <source>protective stop</source>
        <translation>保护止损</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="152"/>
        <source>%1 (foreign)</source>
        <translation>%1（外部）</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="156"/>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="156"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="204"/>
        <source>Price / trigger</source>
        <translation>价格 / 触发价</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="205"/>
        <source>Kind</source>
        <translation>类型</translation>
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
        <translation>订单</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="18"/>
        <source>No working order.</source>
        <translation>没有生效中的订单。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="22"/>
        <source>protective stop</source>
        <translation>保护止损</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="22"/>
        <source>whole position</source>
        <translation>全部持仓</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>stop, market</source>
        <translation>市价止损</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="37"/>
        <location filename="../ui/panels/orders_panel.cpp" line="64"/>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="39"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>立即撤销所选订单 (Del)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="62"/>
        <source>Cancel protective order of %1</source>
        <translation>撤销 %1 的保护单</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="63"/>
        <source>Cancel %1 of %2</source>
        <translation>撤销 %2 的%1单</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="65"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>撤销 %n 笔订单</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="83"/>
        <source>Cancelling %1 …</source>
        <translation>正在撤销 %1 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="114"/>
        <source>The order could not be cancelled.</source>
        <translation>订单未能撤销。</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="114"/>
        <source>Cancelled.</source>
        <translation>已撤销。</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="16"/>
        <source>Protective stop for %1</source>
        <translation>%1 的保护止损</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="22"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>止损保持不变 (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="22"/>
        <source>The stop was refused.</source>
        <translation>止损被拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="30"/>
        <source>Trigger price</source>
        <translation>触发价格</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="31"/>
        <source>&amp;Trigger</source>
        <translation>触发价(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="49"/>
        <source>from mark</source>
        <translation>距标记价</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="56"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="58"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>触发价距标记价格百分之 %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="73"/>
        <source>Break-even</source>
        <translation>保本价</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="114"/>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="115"/>
        <source>Result if it is hit</source>
        <translation>触发后的盈亏</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="142"/>
        <source>Placing …</source>
        <translation>设置中 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="27"/>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="64"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>%1 的杠杆与保证金模式：%2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="74"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>在交易所为 %1 设置，对整个账户有效。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="84"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="185"/>
        <source>Explain…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="187"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>询问来源不明的资金变动是什么，并要求填写姓名。</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="62"/>
        <source>Reason…</source>
        <translation>原因…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="62"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>询问停止的原因以及停止者的姓名。</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="63"/>
        <source>Clear…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="63"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>显示检查清单，并要求填写批准人和原因。</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="49"/>
        <source>Order ticket</source>
        <translation>下单面板</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="170"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>现货不能做空；请用“平仓”退出持仓。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="193"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="226"/>
        <source>✖ no</source>
        <translation>✖ 不通过</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="226"/>
        <source>✔ ok</source>
        <translation>✔ 通过</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="226"/>
        <source>… open</source>
        <translation>… 待定</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="253"/>
        <source>Sent, waiting for the answer …</source>
        <translation>已发送，等待答复 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="255"/>
        <source>Sends this order (Enter)</source>
        <translation>发送此订单 (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="258"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>10 秒内无答复。再次发送前请先查看订单和判定。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="282"/>
        <source>Sent to the engine …</source>
        <translation>已发送至引擎 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="300"/>
        <source>The exchange took the order.</source>
        <translation>交易所已接受订单。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="312"/>
        <source>The order was refused.</source>
        <translation>订单被拒绝。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="316"/>
        <source>The order failed.</source>
        <translation>订单失败。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="323"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>交易所是否已接受订单尚未知。正在查询，期间计为未完成订单；不会重复发送。</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="89"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="111"/>
        <source>S&amp;ymbol</source>
        <translation>交易对(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="128"/>
        <source>B&amp;uy</source>
        <translation>买入(&amp;U)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="130"/>
        <source>&amp;Sell</source>
        <translation>卖出(&amp;S)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="132"/>
        <source>&amp;Market</source>
        <translation>市价(&amp;M)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="134"/>
        <source>Limi&amp;t</source>
        <translation>限价(&amp;T)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="147"/>
        <source>How the size is given</source>
        <translation>下单量的指定方式</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="148"/>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="149"/>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="150"/>
        <source>% of balance</source>
        <translation>余额 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="151"/>
        <source>% at risk to the stop</source>
        <translation>到止损的风险 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="153"/>
        <source>Size</source>
        <translation>下单量</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="156"/>
        <source>Size as a share of the position limit</source>
        <translation>下单量占仓位上限的比例</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="165"/>
        <source>Size &amp;as</source>
        <translation>单位(&amp;A)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="167"/>
        <source>Si&amp;ze</source>
        <translation>下单量(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="179"/>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="180"/>
        <source>Stop loss price, required</source>
        <translation>止损价格，必填</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>Take profit price, if one is wanted</source>
        <translation>止盈价格，可选</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="182"/>
        <source>P&amp;rice</source>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="188"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>止损设在开仓价亏损一侧百分之 %1 处</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="194"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>Stop &amp;loss</source>
        <translation>止损(&amp;L)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="205"/>
        <source>Tar&amp;get</source>
        <translation>止盈(&amp;G)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="234"/>
        <source>Takes this size over (Alt+G)</source>
        <translation>采用此下单量 (Alt+G)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="67"/>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="67"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="78"/>
        <source>maker</source>
        <translation>挂单</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="78"/>
        <source>taker</source>
        <translation>吃单</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="95"/>
        <source>Trade %1, order %2</source>
        <translation>成交 %1，订单 %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Commission</source>
        <translation>手续费</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Realized</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="118"/>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="13"/>
        <location filename="../ui/panels/trades_panel.cpp" line="14"/>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="14"/>
        <source>No fill yet.</source>
        <translation>尚无成交。</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="17"/>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>maker</source>
        <translation>挂单</translation>
    </message>
</context>
</TS>
