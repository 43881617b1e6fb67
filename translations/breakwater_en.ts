<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/alerts_presenter.cpp" line="17"/>
        <source>%1 is not reached, %n waiting: %2</source>
        <translation>
            <numerusform>%1 is not reached, %n waiting: %2</numerusform>
            <numerusform>%1 is not reached, %n waiting: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearChecklist</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/clear_checklist.cpp" line="40"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 of %n order cancelled</numerusform>
            <numerusform>%1 of %n orders cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/clear_checklist.cpp" line="41"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 of %n position closed</numerusform>
            <numerusform>%1 of %n positions closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/mode_presenter.cpp" line="164"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1, %n with a warning</numerusform>
            <numerusform>%1, %n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/mode_presenter.cpp" line="167"/>
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n not known</numerusform>
            <numerusform>%1, %n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/statistics_presenter.cpp" line="139"/>
        <location filename="../../../work/main/ui/presenters/statistics_presenter.cpp" line="148"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>of %n day</numerusform>
            <numerusform>of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/statistics_presenter.cpp" line="273"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 to %2 %3: %n trade</numerusform>
            <numerusform>%1 to %2 %3: %n trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/statistics_presenter.cpp" line="277"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>Result of the newest trade, net, in %1</numerusform>
            <numerusform>Results of the newest %n trades, net, in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/stop_progress_presenter.cpp" line="80"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 of %n order cancelled</numerusform>
            <numerusform>%1 of %n orders cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/stop_progress_presenter.cpp" line="87"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 of %n position closed</numerusform>
            <numerusform>%1 of %n positions closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/strip_presenter.cpp" line="227"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>%n UNPROTECTED</numerusform>
            <numerusform>%n UNPROTECTED</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/presenters/strip_presenter.cpp" line="230"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>%n over limit</numerusform>
            <numerusform>%n over limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/widgets/approval_bar.cpp" line="65"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (%n more waits)</numerusform>
            <numerusform> (%n more wait)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/dialogs/limits_window.cpp" line="261"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>&amp;Tighten %n limit</numerusform>
            <numerusform>&amp;Tighten %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>&amp;Loosen %n limit</numerusform>
            <numerusform>&amp;Loosen %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../work/main/ui/dialogs/limits_window.cpp" line="263"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>Change %n limit, some &amp;looser</numerusform>
            <numerusform>Change %n limits, some &amp;looser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersPanel</name>
    <message numerus="yes">
        <location filename="../../../work/main/ui/panels/orders_panel.cpp" line="67"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
</context>
</TS>
