<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/alerts_presenter.cpp" line="19"/>
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
        <location filename="../ui/presenters/clear_checklist.cpp" line="42"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 of %n order cancelled</numerusform>
            <numerusform>%1 of %n orders cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="43"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 of %n position closed</numerusform>
            <numerusform>%1 of %n positions closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/course_presenter.cpp" line="105"/>
        <source>Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.</source>
        <translation>
            <numerusform>Mark price over %n minute: between %1 and %2. Dashed: the entry; dotted: the stop.</numerusform>
            <numerusform>Mark price over %n minutes: between %1 and %2. Dashed: the entry; dotted: the stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="76"/>
        <source>No drill was passed yet: a live mode needs one of the last %n day(s).</source>
        <translation>
            <numerusform>No drill was passed yet: a live mode needs one of the last day.</numerusform>
            <numerusform>No drill was passed yet: a live mode needs one of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="84"/>
        <source>Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.</source>
        <translation>
            <numerusform>Last passed at %1 UTC, more than a day ago: a live mode needs a newer one.</numerusform>
            <numerusform>Last passed at %1 UTC, more than %n days ago: a live mode needs a newer one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="87"/>
        <source>Passed at %1 UTC; it holds for %n more whole day(s).</source>
        <translation>
            <numerusform>Passed at %1 UTC; it holds for %n more whole day.</numerusform>
            <numerusform>Passed at %1 UTC; it holds for %n more whole days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="175"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1, %n with a warning</numerusform>
            <numerusform>%1, %n with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="178"/>
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
        <location filename="../ui/presenters/statistics_presenter.cpp" line="151"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="160"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>of %n day</numerusform>
            <numerusform>of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="294"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 to %2 %3: %n trade</numerusform>
            <numerusform>%1 to %2 %3: %n trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="298"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>Result of the newest trade, net, in %1</numerusform>
            <numerusform>Results of the newest %n trades, net, in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="364"/>
        <source>It is not known of %n day(s), which have no line.</source>
        <translation>
            <numerusform>It is not known of %n day, which has no line.</numerusform>
            <numerusform>It is not known of %n days, which have no line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="82"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 of %n order cancelled</numerusform>
            <numerusform>%1 of %n orders cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="89"/>
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
        <location filename="../ui/presenters/strip_presenter.cpp" line="248"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>%n UNPROTECTED</numerusform>
            <numerusform>%n UNPROTECTED</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="251"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>%n over limit</numerusform>
            <numerusform>%n over limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/ticket_presenter.cpp" line="437"/>
        <source>%n more rule(s) refuse as well.</source>
        <translation>
            <numerusform>%n more rule refuses as well.</numerusform>
            <numerusform>%n more rules refuse as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message numerus="yes">
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>%n open position(s)</source>
        <translation>
            <numerusform>%n open position</numerusform>
            <numerusform>%n open positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="87"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (%n more waits)</numerusform>
            <numerusform> (%n more wait)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillWindow</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="194"/>
        <source>Running: %n check(s) so far.</source>
        <translation>
            <numerusform>Running: %n check so far.</numerusform>
            <numerusform>Running: %n checks so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="203"/>
        <source>✖ NOT passed: %n check(s) failed, see above.</source>
        <translation>
            <numerusform>✖ NOT passed: %n check failed, see above.</numerusform>
            <numerusform>✖ NOT passed: %n checks failed, see above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>&amp;Tighten %n limit</numerusform>
            <numerusform>&amp;Tighten %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="263"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>&amp;Loosen %n limit</numerusform>
            <numerusform>&amp;Loosen %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="264"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>Change %n limit, some &amp;looser</numerusform>
            <numerusform>Change %n limits, some &amp;looser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListBar</name>
    <message numerus="yes">
        <location filename="../ui/panels/list_bar.cpp" line="71"/>
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListFrame</name>
    <message numerus="yes">
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LockCover</name>
    <message numerus="yes">
        <location filename="../ui/lock/lock_cover.cpp" line="190"/>
        <source>That is not it. The next try is heard in %n s.</source>
        <translation>
            <numerusform>That is not it. The next try is heard in %n s.</numerusform>
            <numerusform>That is not it. The next try is heard in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::LockDialog</name>
    <message numerus="yes">
        <location filename="../ui/lock/lock_dialog.cpp" line="84"/>
        <source>A passphrase has %n characters at least.</source>
        <translation>
            <numerusform>A passphrase has %n character at least.</numerusform>
            <numerusform>A passphrase has %n characters at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>There are %n layouts, one for each key. Give the name of one of them, or delete one.</source>
        <translation>
            <numerusform>There is %n layout, and there is one key. Give its name, or delete it.</numerusform>
            <numerusform>There are %n layouts, one for each key. Give the name of one of them, or delete one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="103"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancel %n order</numerusform>
            <numerusform>Cancel %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%1 of %n position(s)</source>
        <translation>
            <numerusform>%1 of %n position</numerusform>
            <numerusform>%1 of %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsQuietPage</name>
    <message numerus="yes">
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="181"/>
        <source>%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</source>
        <translation>
            <numerusform>%n reason given for closing a position is remembered and suggested. Forgetting it changes nothing in the journal.</numerusform>
            <numerusform>%n reasons given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/trades_panel.cpp" line="60"/>
        <source>Sum of %n trade(s)</source>
        <translation>
            <numerusform>Sum of %n trade</numerusform>
            <numerusform>Sum of %n trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::WaitingRows</name>
    <message numerus="yes">
        <location filename="../ui/widgets/waiting_rows.cpp" line="29"/>
        <source>%n new below</source>
        <translation>
            <numerusform>%n new below</numerusform>
            <numerusform>%n new below</numerusform>
        </translation>
    </message>
</context>
</TS>
