<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="31"/>
        <source>Only %1 are held beside the position.</source>
        <translation>Neben der Position werden nur %1 gehalten.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="46"/>
        <source>%1 of balance</source>
        <translation>%1 vom Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="48"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>Das ist mehr als das Limit von %1 vom Guthaben: Es darf gehalten werden, aber nichts darf hinzukommen, bis es darunter liegt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="68"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1 wird nicht gegen %2 gehandelt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="71"/>
        <source>The price of %1 is not known now.</source>
        <translation>Der Preis von %1 ist zurzeit unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="75"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>Was die Börse für dieses Symbol annimmt, ist noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="89"/>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="92"/>
        <source>No %1 is held beside the positions.</source>
        <translation>Neben den Positionen wird kein %1 gehalten.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="96"/>
        <source>%1 held · mark %2</source>
        <translation>%1 gehalten · Mark-Preis %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="111"/>
        <source>&amp;Adopt %1</source>
        <translation>%1 ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="77"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>Von hier aus wird ein Stopp nie aufgehoben: Dieses Telefon könnte jeder in der Hand haben. Eine namentlich genannte Person hebt ihn dort auf, wo die Checkliste zu sehen ist: in der Desktop-Anwendung oder mit breakwater clear-stop --approver NAME.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="85"/>
        <source>/status – state, balance and today&apos;s result
/positions – what is open, and its stops
/stop REASON – emergency stop: blocks entries, cancels them, closes every position
/help – this
A stop is not cleared from here.</source>
        <translation>/status – Zustand, Guthaben und heutiges Ergebnis
/positions – was offen ist, und die Stops dazu
/stop GRUND – Not-Stopp: sperrt Einstiege, storniert sie, schließt jede Position
/help – dies
Ein Stopp wird von hier aus nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="93"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>Nichts wurde gestoppt: Ein Grund ist nötig. /stop GRUND</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="98"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>DER STOPP KONNTE NICHT GESETZT WERDEN. Benutzen Sie die Desktop-Anwendung oder breakwater emergency-stop.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="107"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>Es war bereits gestoppt, von %1: %2. Nichts ist lockerer als zuvor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="108"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>GESTOPPT: Kein Einstieg geht mehr hinaus; Stornieren und Schließen beginnen. Grund: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="110"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>Sie schrieben dies um %1; dieser Lauf begann um %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="119"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>Die Engine schweigt seit %1 s; dies ist der Stand von %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="126"/>
        <location filename="../core/alerts/chat_desk.cpp" line="154"/>
        <source>The engine has not started yet.</source>
        <translation>Die Engine ist noch nicht gestartet.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="135"/>
        <source>The account is not known.</source>
        <translation>Das Konto ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="137"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>Guthaben %1 %2, Equity %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today&apos;s result is not known.</source>
        <translation>Das heutige Ergebnis ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="144"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>Heute %1 (%2); vom Tagesverlustlimit übrig: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="146"/>
        <source>Open positions: %1</source>
        <translation>Offene Positionen: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>long</source>
        <translation>Long</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="163"/>
        <location filename="../core/alerts/chat_desk.cpp" line="166"/>
        <location filename="../core/alerts/chat_desk.cpp" line="170"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="165"/>
        <source>NO STOP for %1 s</source>
        <translation>KEIN STOP seit %1 s</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="167"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2, Mark-Preis %3, %4 vom Guthaben, %5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="168"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3 zu %4, Mark-Preis %5, %6 vom Guthaben, Ergebnis %7, %8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="173"/>
        <source>No position is open.</source>
        <translation>Keine Position ist offen.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="43"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater hat begonnen: %1, %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="48"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater ist beendet; nichts überwacht jetzt das Konto.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="53"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>(%1 weitere zurückgehalten: höchstens %2 je Stunde.)</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="58"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 hat seit %2 s keinen Schutz-Stop.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="63"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>Der Not-Stopp wurde aufgehoben: Einstiege sind wieder möglich.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="68"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>Die Börse ist seit %1 s nicht erreichbar; offene Positionen: %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="73"/>
        <source>The exchange is reached again.</source>
        <translation>Die Börse ist wieder erreichbar.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="78"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>Die Engine gibt seit %1 s kein Lebenszeichen. Ein Not-Stopp wirkt auch ohne sie.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="83"/>
        <source>The engine answers again.</source>
        <translation>Die Engine antwortet wieder.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="88"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>Das Journal kann nicht geschrieben werden: Kein Einstieg ist möglich.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="93"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>Etwas kam nicht über Breakwater. In diesem Lauf bisher: Orders %1, Ausführungen %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="100"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 ist über dem Limit: %2 des Guthabens; das Limit ist %3.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="102"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 ist über dem Limit: %2 %3, %4 des Guthabens; das Limit ist %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="109"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>Der heutige Verlust hat %1 % seines Limits erreicht.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="111"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>Der heutige Verlust ist %1 %2: %3 % des Limits von %4.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="116"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>%1 von %2 Orders storniert, %3 von %4 Positionen geschlossen</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="121"/>
        <source>entries are blocked.</source>
        <translation>Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="123"/>
        <source>cancelling; %1.</source>
        <translation>Stornierung läuft; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="125"/>
        <source>closing; %1.</source>
        <translation>Schließung läuft; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="127"/>
        <source>verifying; %1.</source>
        <translation>Prüfung läuft; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>verified flat; %1.</source>
        <translation>bestätigt glattgestellt; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>done: no entry is open; %1.</source>
        <translation>abgeschlossen: Kein Einstieg ist offen; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>VERRIEGELT, NICHT GESENDET: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>the exchange is not reached.</source>
        <translation>die Börse wird nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="138"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>NOT-STOPP (%1) durch %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="143"/>
        <source>Emergency stop: %1</source>
        <translation>Not-Stopp: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 at %2.</source>
        <translation>%1 gekauft zu %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 at %2.</source>
        <translation>%1 verkauft zu %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>%1 %2 gekauft zu %3: %4 %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>%1 %2 verkauft zu %3: %4 %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="160"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>Abgelehnte Einstiege in den letzten %1 Minuten: %2; der letzte: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/alerts_presenter.cpp" line="19"/>
        <source>%1 is not reached, %n waiting: %2</source>
        <translation>
            <numerusform>%1 wird nicht erreicht, %n wartend: %2</numerusform>
            <numerusform>%1 wird nicht erreicht, %n wartend: %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="22"/>
        <source>%1 cannot be heard: %2</source>
        <translation>Von %1 ist nichts zu empfangen: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: nothing sent yet</source>
        <translation>%1: noch nichts gesendet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="27"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1: bestätigt %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="43"/>
        <source>Alerts: %1</source>
        <translation>Alarme: %1</translation>
    </message>
</context>
<context>
    <name>BaselinePresenter</name>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="27"/>
        <source>A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved.</source>
        <translation>Eine Position wurde über 00:00 UTC gehalten, während nichts überwachte; das Guthaben zu diesem Zeitpunkt lässt sich daher nicht nachweisen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="29"/>
        <source>The day&apos;s start is known by now, %1: there is nothing left to accept.</source>
        <translation>Der Tagesbeginn ist inzwischen bekannt, %1: Es gibt nichts mehr anzunehmen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="30"/>
        <source>The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.</source>
        <translation>Der Vorschlag besteht nicht mehr: Ein neuer Tag hat begonnen, oder das Guthaben wird neu ermittelt. Es gibt nichts anzunehmen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="41"/>
        <source>at most %1 (%2 of the balance)</source>
        <translation>höchstens %1 (%2 des Guthabens)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>&amp;Accept %1</source>
        <translation>%1 &amp;annehmen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>Nothing to accept</source>
        <translation>Nichts anzunehmen</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="48"/>
        <source>%1 at %2 UTC, %3 from the start of the day</source>
        <translation>%1 um %2 UTC, %3 seit Tagesbeginn</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="49"/>
        <source>%1 at %2 UTC</source>
        <translation>%1 um %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="53"/>
        <source>%1 (%2) below the highest shown before</source>
        <translation>%1 (%2) unter dem zuvor gezeigten Höchststand</translation>
    </message>
</context>
<context>
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="24"/>
        <source>The stop has finished</source>
        <translation>Der Stopp ist abgeschlossen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="28"/>
        <source>verified flat by two fresh reads</source>
        <translation>bestätigt glattgestellt durch zwei frische Abfragen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="29"/>
        <source>done at level “%1”</source>
        <translation>abgeschlossen auf Stufe „%1“</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="32"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>verriegelt, nicht gesendet: kein Weg zur Börse</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="35"/>
        <source>the engine has not taken it up</source>
        <translation>die Engine hat ihn nicht aufgenommen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="41"/>
        <source>still running: %1, %2</source>
        <translation>läuft noch: %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="42"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 von %n Order storniert</numerusform>
            <numerusform>%1 von %n Orders storniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="43"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 von %n Position geschlossen</numerusform>
            <numerusform>%1 von %n Positionen geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="51"/>
        <source>Data is fresh</source>
        <translation>Daten sind aktuell</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="60"/>
        <source>the account has not been read</source>
        <translation>das Konto wurde nicht gelesen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="62"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>das Konto ist %1 alt; das Limit ist %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>stale prices: %1</source>
        <translation>veraltete Preise: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="67"/>
        <source>account %1 old</source>
        <translation>Konto %1 alt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="74"/>
        <source>Reconciled with the exchange</source>
        <translation>Mit der Börse abgeglichen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="79"/>
        <source>nothing is open between us</source>
        <translation>nichts ist ungeklärt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="91"/>
        <source>No unprotected position</source>
        <translation>Keine ungeschützte Position</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="92"/>
        <source>without a working stop: %1</source>
        <translation>ohne wirksamen Stop: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>no position is open</source>
        <translation>keine Position ist offen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>every position has a working stop</source>
        <translation>jede Position hat einen wirksamen Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="100"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>Journal intakt, Tagesbeginn bekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="101"/>
        <source>the journal cannot be written</source>
        <translation>das Journal kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>die Equity zu Tagesbeginn ist nicht nachgewiesen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="103"/>
        <source>the day began at %1 %2</source>
        <translation>der Tag begann bei %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="109"/>
        <source>Daily loss is inside its limit</source>
        <translation>Tagesverlust innerhalb des Limits</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>today&apos;s loss is not known</source>
        <translation>der heutige Verlust ist unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="113"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>das Limit wurde heute erreicht: bis 00:00 UTC nur Ausstiege</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="115"/>
        <source>%1 %2 past the limit</source>
        <translation>%1 %2 über dem Limit</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="118"/>
        <source>%1 %2 left to the limit</source>
        <translation>%1 %2 bis zum Limit übrig</translation>
    </message>
</context>
<context>
    <name>ClosePresenter</name>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="46"/>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="46"/>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="50"/>
        <source>%1 %2 · entry %3 · mark %4 (stale, %5 old)</source>
        <translation>%1 %2 · Einstieg %3 · Mark-Preis %4 (veraltet, %5 alt)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="51"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · Einstieg %3 · Mark-Preis %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="70"/>
        <source>Clipped to the position: %1.</source>
        <translation>Auf die Position begrenzt: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="74"/>
        <source>Rounded down to the step: %1.</source>
        <translation>Auf die Schrittweite abgerundet: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="77"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>Unter der Schrittweite der Börse: Nichts kann geschlossen werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="89"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>Was die Börse für dieses Symbol annimmt, ist unbekannt: Schließen Sie am Markt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="123"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>Auf oder unter dem Mark-Preis: Sie würde sofort ausgeführt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="124"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>Auf oder über dem Mark-Preis: Sie würde sofort ausgeführt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="136"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2 nach %3 Gebühr</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="142"/>
        <source>0 % of balance: the position is flat</source>
        <translation>0 % vom Guthaben: Die Position ist glattgestellt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="145"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>%1 vom Guthaben (%2 %3)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="155"/>
        <source>It has no stop.</source>
        <translation>Sie hat keinen Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="156"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>Sie hat keinen Stop: %1 blieben ungeschützt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>Der Stop bei %1 bleibt wirksam, bis die Order ausgeführt ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="162"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>Der Stop bei %1 wird storniert, sobald die Position glattgestellt ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="163"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>Der Stop bei %1 deckt weiterhin die verbleibenden %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>%1 or better</source>
        <translation>%1 oder besser</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark, stale)</source>
        <translation>etwa %1 (Mark-Preis, veraltet)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark)</source>
        <translation>etwa %1 (Mark-Preis)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="187"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="236"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at market</source>
        <translation>%1 am Markt schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at %2 or better</source>
        <translation>%1 zu %2 oder besser schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at a limit</source>
        <translation>%1 per Limit schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="239"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 ist glattgestellt: Es gibt nichts zu schließen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="257"/>
        <source>A reason is required.</source>
        <translation>Ein Grund ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>CoursePresenter</name>
    <message>
        <location filename="../ui/presenters/course_presenter.cpp" line="92"/>
        <source>The course begins when the mark price is known.</source>
        <translation>Der Verlauf beginnt, sobald der Mark-Preis bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/course_presenter.cpp" line="105"/>
        <source>Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.</source>
        <translation>
            <numerusform>Mark-Preis über %n Minute: zwischen %1 und %2. Gestrichelt: der Einstieg; gepunktet: der Stop.</numerusform>
            <numerusform>Mark-Preis über %n Minuten: zwischen %1 und %2. Gestrichelt: der Einstieg; gepunktet: der Stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="39"/>
        <source>resets in %1</source>
        <translation>Neubeginn in %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="45"/>
        <source>nothing more at risk at the stops</source>
        <translation>an den Stops ist nichts weiter im Risiko</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="49"/>
        <source>%1 at risk if every stop is hit: more than is left</source>
        <translation>%1 im Risiko, wenn jeder Stop auslöst: mehr als übrig ist</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="50"/>
        <source>%1 of it at risk if every stop is hit</source>
        <translation>davon %1 im Risiko, wenn jeder Stop auslöst</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="62"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>Eine zweite Summe, aus Trades und Erträgen, ist zurzeit nicht möglich.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>Eine zweite Summe, aus Trades und Erträgen, stimmt überein: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="66"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>Eine zweite Summe, aus Trades und Erträgen, STIMMT NICHT ÜBEREIN: %1. Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>Das Limit wurde heute erreicht und um %1 überschritten.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="78"/>
        <source>The limit was reached today and not passed.</source>
        <translation>Das Limit wurde heute erreicht und nicht überschritten.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="80"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>Um %2 unter dem Höchststand von %1; ab %3 wird der Not-Stopp ausgelöst.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="82"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>Der Höchststand der Equity ist noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="89"/>
        <source>Daily loss limit reached, %1 past it · no entries until 00:00 UTC · %2</source>
        <translation>Tagesverlustlimit erreicht, %1 darüber · keine Einstiege bis 00:00 UTC · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="92"/>
        <source>%1 left to the limit · %2 · %3</source>
        <translation>noch %1 bis zum Limit · %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="115"/>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="116"/>
        <source>The day&apos;s starting balance is not proved yet, so today&apos;s loss is unknown and no entry passes.</source>
        <translation>Das Startguthaben des Tages ist noch nicht nachgewiesen; der heutige Verlust ist daher unbekannt, und kein Einstieg wird zugelassen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="126"/>
        <source>If everything were closed now: %1 %2. The day began with %3.</source>
        <translation>Würde jetzt alles geschlossen: %1 %2. Der Tag begann mit %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="128"/>
        <source>limit %1 (%2)</source>
        <translation>Limit %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="132"/>
        <source>%1  stale</source>
        <translation>%1  veraltet</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>Das Guthaben ist unbekannt, oder es ist nichts davon übrig.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>Nicht beurteilt, weil schon die Order so nicht gesendet werden kann.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="74"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>Die Equity zu Tagesbeginn ist nicht nachgewiesen, der heutige Verlust ist daher unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="82"/>
        <source>refused (%1).</source>
        <translation>Abgelehnt (%1).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="90"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 wären %2 des Guthabens; das Limit ist %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="92"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>Es wären %1; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="100"/>
        <source>the exposure cannot be computed.</source>
        <translation>Das Exposure kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="106"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>Alle Positionen und schwebenden Einstiege zusammen wären %1; das Limit, das Guthaben abzüglich Reserve, ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="112"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>Die Summe aller Exposures kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="113"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>Das Exposure von %1 ist unbekannt, daher auch die Summe aller.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>Der Weg bis zum Stop und die Gebühren beider Trades würden %1 kosten; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="122"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>Der Verlust am Stop kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>Liefen dieser Einstieg, jede Position und jeder schwebende Einstieg in ihren Stop, endete der Tag mit einem Verlust von %1; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="131"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>Was an den Stops verloren ginge, kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="143"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>Die kleinste Größe, die wieder geschlossen werden könnte, ist %1; sie braucht ein Guthaben von %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="145"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>Die kleinste Größe, die wieder geschlossen werden könnte, ist %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 könnten am Markt nicht wieder geschlossen werden: Die Börse nimmt mindestens %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>Bis zu %1 müssten in einer Market-Order geschlossen werden: Die Börse nimmt höchstens %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 könnten am Markt nicht ganz geschlossen werden: Die Börse nimmt Vielfache von %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>Der Stop liegt außerhalb der Preise, die die Börse annimmt; sie enden bei %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>Auf dem Preisschritt der Börse läge der Stop bei %1, also nicht mehr jenseits von %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="168"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>Am Stop wäre die Position %1 wert; die Börse nimmt Orders ab %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="170"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>Ob die Position wieder geschlossen werden könnte, kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>%1 hat keinen Mark-Preis, an dem sich der Preis messen ließe.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>Die besten Preise von %1 sind unsinnig; niemand weiß, wo eine Market-Order ausgeführt würde.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="182"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>Der Preis liegt %1 vom Mark-Preis; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="184"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>Sein Abstand vom Mark-Preis kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>Das wäre Einstieg Nummer %1 heute; das Limit ist %2. Der nächste Handelstag beginnt um 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>Das wäre Einstieg Nummer %1 innerhalb einer Stunde; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="198"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>Der letzte Einstieg war vor %1; der nächste darf nach %2 folgen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="200"/>
        <source>how many entries were sent is not known.</source>
        <translation>Wie viele Einstiege gesendet wurden, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>%1 Trades in Folge heute mit Verlust; ab %2 keine Einstiege bis zum nächsten Handelstag (00:00 UTC).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="209"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>Wie viele Trades in Folge Verlust brachten, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>Die Limits der Börse für Orders und Anfragen wurden nicht gelesen; was für Ausstiege bleibt, ist daher unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>Das wäre %1 von den %2, die Einstiege von %3 nutzen dürfen; der Rest bleibt für Ausstiege.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="221"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>Die Nutzung der Börsenlimits ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>Der Hebel von %1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 steht an der Börse auf %2-fach; das Limit ist %3. Stellen Sie den Hebel niedriger ein.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="233"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>Der Hebel von %1 ergibt keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>the account has not been read yet.</source>
        <translation>Das Konto wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>there is no mark price.</source>
        <translation>Es gibt keinen Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>%1 has no mark price.</source>
        <translation>%1 hat keinen Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="248"/>
        <source>the account</source>
        <translation>Der Kontostand</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>the mark price of %1</source>
        <translation>Der Mark-Preis von %1</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="250"/>
        <source>the mark price</source>
        <translation>Der Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>%1 is too old.</source>
        <translation>%1 ist zu alt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="255"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>%1 hat kein bekanntes Alter, weil die Uhr zurückgesprungen ist.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="257"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1 ist %2 alt; das Limit ist %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>an entry needs a stop price.</source>
        <translation>Ein Einstieg braucht einen Stop-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>the stop price must be above zero.</source>
        <translation>Der Stop-Preis muss über null liegen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>%1 hat keinen Mark-Preis, an dem sich der Stop messen ließe.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>Der Stop muss auf der Verlustseite des Einstiegspreises liegen: darunter beim Kauf, darüber beim Verkauf.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>Der Mark-Preis liegt schon jenseits des Stops; er würde sofort auslösen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>not judged without a limit price.</source>
        <translation>Ohne Limitpreis nicht beurteilt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="281"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>Der Stop liegt %1 vom Einstiegspreis; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="283"/>
        <source>its distance cannot be computed.</source>
        <translation>Sein Abstand kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>Das Limit wurde heute erreicht; keine Einstiege bis zum nächsten Handelstag (00:00 UTC).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>Alles jetzt zu schließen, ließe den Tag mit einem Verlust von %1 enden; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="295"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>Der heutige Verlust kann nicht berechnet werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>Das wäre Position Nummer %1; das Limit ist %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="303"/>
        <source>there are too many.</source>
        <translation>Es sind zu viele.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="304"/>
        <source>how many there are is not known.</source>
        <translation>Wie viele es sind, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="312"/>
        <source>the exchange would not take this order.</source>
        <translation>Die Börse würde diese Order nicht annehmen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="336"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="380"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>Verriegelt; kein Einstieg, bis eine namentlich genannte Person ihn aufhebt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="382"/>
        <source>the engine is not ready for entries.</source>
        <translation>Die Engine ist nicht bereit für Einstiege.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="383"/>
        <source>entries wait for: %1.</source>
        <translation>Einstiege warten auf: %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="385"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>Der Handel mit echtem Geld wurde für diesen Lauf nicht bestätigt; das muss eine Person tun.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="417"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>Der Positionsmodus des Kontos wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="418"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>Das Konto ist im Hedge-Modus; Einstiege brauchen den Einweg-Modus.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="420"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>Die Order kam von außerhalb der Desktop-Anwendung und wartet auf die Freigabe durch den Bediener.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="422"/>
        <source>this order could open or turn a position.</source>
        <translation>Diese Order könnte eine Position eröffnen oder drehen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="25"/>
        <source>not latched.</source>
        <translation>nicht verriegelt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="27"/>
        <source>reconciled with the exchange.</source>
        <translation>mit der Börse abgeglichen.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="29"/>
        <source>trading, and the order has the form that the exchange takes.</source>
        <translation>im Handel, und die Order hat die Form, die die Börse annimmt.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="31"/>
        <source>confirmed for this run, or needing nobody to.</source>
        <translation>für diesen Lauf bestätigt, oder keine Bestätigung nötig.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="33"/>
        <source>one-way.</source>
        <translation>Einweg.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="35"/>
        <source>no approval is awaited.</source>
        <translation>keine Freigabe steht aus.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="37"/>
        <source>it can only reduce the position.</source>
        <translation>Die Order kann die Position nur verringern.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="41"/>
        <source>it could leave again at its stop.</source>
        <translation>Am Stop könnte die Position wieder geschlossen werden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="45"/>
        <source>off.</source>
        <translation>aus.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="62"/>
        <source>within its limit.</source>
        <translation>innerhalb des Limits.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="64"/>
        <source>%1 of %2, %3 left.</source>
        <translation>%1 von %2, %3 übrig.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="65"/>
        <source>%1 of %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="126"/>
        <source>Emergency stop</source>
        <translation>Not-Stopp</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="128"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="130"/>
        <source>Fresh data</source>
        <translation>Aktuelle Daten</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="132"/>
        <source>Symbol and form</source>
        <translation>Symbol und Form</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="134"/>
        <source>Position size</source>
        <translation>Positionsgröße</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="136"/>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="138"/>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="140"/>
        <source>Daily loss</source>
        <translation>Tagesverlust</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="142"/>
        <source>Exit only</source>
        <translation>Nur Ausstieg</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="144"/>
        <source>Confirmed run</source>
        <translation>Bestätigter Lauf</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="146"/>
        <source>Total exposure</source>
        <translation>Gesamt-Exposure</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="148"/>
        <source>Way out</source>
        <translation>Ausstiegsweg</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="150"/>
        <source>Risk of the trade</source>
        <translation>Risiko des Trades</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="152"/>
        <source>Daily loss at the stops</source>
        <translation>Tagesverlust an den Stops</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="154"/>
        <source>Price collar</source>
        <translation>Preiskorridor</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="156"/>
        <source>Number of entries</source>
        <translation>Zahl der Einstiege</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="158"/>
        <source>Losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="160"/>
        <source>Exchange limits</source>
        <translation>Börsenlimits</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="162"/>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="164"/>
        <source>Position mode</source>
        <translation>Positionsmodus</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="166"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
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
        <translation>Größte zulässige: %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="193"/>
        <source>No size passes now.</source>
        <translation>Zurzeit ist keine Größe zulässig.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="209"/>
        <source>Refused: no rule judged this order.</source>
        <translation>Abgelehnt: Keine Regel hat diese Order beurteilt.</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="29"/>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="30"/>
        <source>Guard of the stops</source>
        <translation>Wache über die Stops</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="31"/>
        <source>Clearing a stop</source>
        <translation>Aufheben eines Stopps</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="32"/>
        <source>Position of others</source>
        <translation>Fremde Position</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="49"/>
        <source>refused: no stop</source>
        <translation>abgelehnt: kein Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="50"/>
        <source>refused: too far away</source>
        <translation>abgelehnt: zu weit entfernt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="51"/>
        <source>refused: over the limit</source>
        <translation>abgelehnt: über dem Limit</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="52"/>
        <source>refused: worth too little</source>
        <translation>abgelehnt: Wert zu klein</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="53"/>
        <source>refused: stopped</source>
        <translation>abgelehnt: gestoppt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="54"/>
        <source>trades again</source>
        <translation>handelt wieder</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="76"/>
        <source>No drill was passed yet: a live mode needs one of the last %n day(s).</source>
        <translation>
            <numerusform>Noch keine Übung bestanden: Ein Live-Modus braucht eine vom letzten %n Tag.</numerusform>
            <numerusform>Noch keine Übung bestanden: Ein Live-Modus braucht eine der letzten %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="81"/>
        <source>The drill that passed is of a time to come, %1 UTC: it does not count.</source>
        <translation>Die bestandene Übung liegt in der Zukunft, %1 UTC: Sie zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="84"/>
        <source>Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.</source>
        <translation>
            <numerusform>Zuletzt bestanden um %1 UTC, vor mehr als %n Tag: Ein Live-Modus braucht eine neuere.</numerusform>
            <numerusform>Zuletzt bestanden um %1 UTC, vor mehr als %n Tagen: Ein Live-Modus braucht eine neuere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="87"/>
        <source>Passed at %1 UTC; it holds for %n more whole day(s).</source>
        <translation>
            <numerusform>Bestanden um %1 UTC; gilt noch %n ganzen Tag.</numerusform>
            <numerusform>Bestanden um %1 UTC; gilt noch %n ganze Tage.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="97"/>
        <source>%1: %2, but %3</source>
        <translation>%1: %2, aber %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✔ passed</source>
        <translation>✔ bestanden</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✖ not passed</source>
        <translation>✖ nicht bestanden</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="129"/>
        <source>The record of the drills cannot be read.</source>
        <translation>Das Verzeichnis der Übungen kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="11"/>
        <source>flat, where an engine runs</source>
        <translation>glattgestellt, wo eine Engine läuft</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="12"/>
        <source>No engine runs; what was held in %1 stays in that account.</source>
        <translation>Es läuft keine Engine; was in %1 gehalten wurde, bleibt in jenem Konto.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="13"/>
        <source>not flat</source>
        <translation>nicht glattgestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="14"/>
        <source>Whether the account is flat is not known: no engine runs, or it has not read the account yet.</source>
        <translation>Ob das Konto glattgestellt ist, ist unbekannt: Es läuft keine Engine, oder sie hat das Konto noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="15"/>
        <source>Nothing is held and no entry rests.</source>
        <translation>Nichts wird gehalten, und kein Einstieg ist offen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="16"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>Ein Modus wird nur verlassen, solange nichts gehalten wird und kein Einstieg offen ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="17"/>
        <source>Whether the emergency stop is latched is not known: no engine runs.</source>
        <translation>Ob der Not-Stopp verriegelt ist, ist unbekannt: Es läuft keine Engine.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="18"/>
        <source>No emergency stop is latched.</source>
        <translation>Kein Not-Stopp ist verriegelt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="19"/>
        <source>The emergency stop has to be cleared by a person first.</source>
        <translation>Zuerst muss eine Person den Not-Stopp aufheben.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="20"/>
        <source>The account at the exchange was not checked.</source>
        <translation>Das Konto an der Börse wurde nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="21"/>
        <source>The account was checked.</source>
        <translation>Das Konto wurde geprüft.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="22"/>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="23"/>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="24"/>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="25"/>
        <source>%1 days with trades %2.</source>
        <translation>Tage mit Trades %2: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="26"/>
        <source>%1 trades were closed %2.</source>
        <translation>Geschlossene Trades %2: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="27"/>
        <source>%1 of the trades won.</source>
        <translation>%1 der Trades wurden gewonnen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="28"/>
        <source>No trade was closed, so there is no win rate.</source>
        <translation>Kein Trade wurde geschlossen; daher gibt es keine Trefferquote.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="29"/>
        <source>What was won is %1 times what was lost.</source>
        <translation>Gewonnen wurde das %1-Fache des Verlorenen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="30"/>
        <source>No trade lost.</source>
        <translation>Kein Trade mit Verlust.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="31"/>
        <source>There are no trades to tell a profit factor from.</source>
        <translation>Es gibt keine Trades, aus denen sich ein Profitfaktor ergibt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="32"/>
        <source>The deepest fall of equity was %1.</source>
        <translation>Der tiefste Rückgang der Equity war %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="33"/>
        <source>The course of equity is not known.</source>
        <translation>Der Verlauf der Equity ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="34"/>
        <source>passed within 7 days</source>
        <translation>bestanden binnen 7 Tagen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="35"/>
        <source>No drill was passed yet: breakwater drill fires every limit against the paper exchange.</source>
        <translation>Noch keine Übung bestanden: breakwater drill löst jedes Limit an der Paper-Börse aus.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="36"/>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="37"/>
        <source>Every limit fired in a drill of the last seven days.</source>
        <translation>In einer Übung der letzten sieben Tage hat jedes Limit ausgelöst.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="38"/>
        <source>The last drill that passed is too long ago.</source>
        <translation>Die letzte bestandene Übung liegt zu lange zurück.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="39"/>
        <source>Alerts leave this machine.</source>
        <translation>Alarme verlassen diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="40"/>
        <source>Nobody would be told: set up Telegram or a webhook.</source>
        <translation>Niemand würde benachrichtigt: Richten Sie Telegram oder einen Webhook ein.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="41"/>
        <source>The change of mode could not be written to %1: %2.</source>
        <translation>Der Moduswechsel konnte nicht in %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="42"/>
        <source>Not switched to %1: %2.</source>
        <translation>Nicht auf %1 gewechselt: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="43"/>
        <source>a check failed</source>
        <translation>eine Prüfung ist nicht bestanden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="44"/>
        <source>the account is not flat</source>
        <translation>das Konto ist nicht glattgestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="45"/>
        <source>Ending in order; it starts again in %1.</source>
        <translation>Wird geordnet beendet; Neustart in %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="46"/>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="47"/>
        <source>Scenario “incident”: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.</source>
        <translation>Szenario „incident“: eine Position ohne Stop, größer als ihr Limit. Hier fragt Breakwater Sie, statt selbst einen Stop zu setzen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="49"/>
        <source>&apos;%1&apos; is not a symbol; write BTC/USDT or BTCUSDT.</source>
        <translation>„%1“ ist kein Symbol; schreiben Sie BTC/USDT oder BTCUSDT.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="50"/>
        <source>There is no market &apos;%1&apos;; usdm and spot are.</source>
        <translation>Es gibt keinen Markt „%1“; es gibt usdm und spot.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="51"/>
        <source>%1: the exchange&apos;s %2 make no sense.</source>
        <translation>%1: Angaben der Börse ohne Sinn (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="52"/>
        <source>price limits</source>
        <translation>Preislimits</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="53"/>
        <source>quantity limits</source>
        <translation>Mengenlimits</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="54"/>
        <source>minimum value or price band</source>
        <translation>Mindestwert oder Preisband</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="55"/>
        <source>limits together (their product cannot be held exactly)</source>
        <translation>Limits zusammen (ihr Produkt lässt sich nicht exakt halten)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="56"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>Der Preis muss bei %2 ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="57"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>Der Preis muss bei %3 zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="58"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>Die Menge muss bei %2 ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="59"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>Die Menge liegt unter der kleinsten Order von %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="60"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>Die Menge liegt über der größten Order von %1 %2 (am Markt %3).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="61"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>Der Orderwert liegt unter dem Minimum der Börse von %1 %2 für %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="62"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>Der Orderwert liegt über dem Maximum der Börse von %1 %2 für %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="63"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>Der Preis liegt außerhalb des Bands, das die Börse um den Mark-Preis von %1 zulässt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="65"/>
        <source>The latch file %1: %2.</source>
        <translation>Die Verriegelungsdatei %1: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="66"/>
        <source>The latch file is damaged.</source>
        <translation>Die Verriegelungsdatei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="67"/>
        <source>The latch file is not open.</source>
        <translation>Die Verriegelungsdatei ist nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="68"/>
        <source>The latch file cannot be read: %1.</source>
        <translation>Die Verriegelungsdatei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="69"/>
        <source>There is no latch file at %1.</source>
        <translation>Unter %1 gibt es keine Verriegelungsdatei.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="70"/>
        <source>Another stop came in meanwhile; look at it before clearing.</source>
        <translation>Inzwischen kam ein weiterer Stopp; sehen Sie ihn sich vor dem Aufheben an.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="71"/>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="72"/>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="73"/>
        <source>cannot be synced</source>
        <translation>kann nicht synchronisiert werden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="74"/>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="75"/>
        <source>The journal %1 cannot be %2: another process is writing to it.</source>
        <translation>Das Journal %1 kann nicht %2 werden: Ein anderer Prozess schreibt hinein.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="76"/>
        <source>The journal %1 cannot be %2: %3.</source>
        <translation>Das Journal %1 kann nicht %2 werden: %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="77"/>
        <source>The journal %1 is damaged: %2.</source>
        <translation>Das Journal %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="78"/>
        <source>The journal %1 is being written to by another process.</source>
        <translation>In das Journal %1 schreibt ein anderer Prozess.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="79"/>
        <source>The journal %1 was moved or deleted while it was in use.</source>
        <translation>Das Journal %1 wurde verschoben oder gelöscht, während es in Gebrauch war.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="80"/>
        <source>The journal %1 holds a record that this process did not write.</source>
        <translation>Das Journal %1 enthält einen Eintrag, den dieser Prozess nicht geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="81"/>
        <source>A &apos;%1&apos; record of %2 bytes is too large for the journal.</source>
        <translation>Ein Eintrag „%1“ von %2 Byte ist zu groß für das Journal.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="83"/>
        <source>the webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="84"/>
        <source>the desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="85"/>
        <source>the alert command</source>
        <translation>Alarmbefehl</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="86"/>
        <source>It was ended by a signal.</source>
        <translation>Er wurde durch ein Signal beendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="87"/>
        <source>It ended with %1.</source>
        <translation>Er endete mit %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="88"/>
        <source>It could not be started.</source>
        <translation>Er konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="89"/>
        <source>It did not end within %1 s and was killed.</source>
        <translation>Er endete nicht binnen %1 s und wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="90"/>
        <source>There is no session bus.</source>
        <translation>Es gibt keinen Session-Bus.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="91"/>
        <source>Nobody shows notifications (%1).</source>
        <translation>Niemand zeigt Benachrichtigungen an (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="92"/>
        <source>Telegram was not reached.</source>
        <translation>Telegram wurde nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="93"/>
        <source>Telegram answered %1 without words.</source>
        <translation>Telegram antwortete mit %1, ohne Worte.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="94"/>
        <source>Telegram refused it (%1): %2</source>
        <translation>Telegram hat es abgelehnt (%1): %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="95"/>
        <source>Telegram answered something that is no list of updates.</source>
        <translation>Telegram antwortete mit etwas, das keine Liste von Updates ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="96"/>
        <source>It was not reached.</source>
        <translation>Nicht erreicht.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="97"/>
        <source>It answered %1.</source>
        <translation>Antwort: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="11"/>
        <source>The connection to the exchange was closed.</source>
        <translation>Die Verbindung zur Börse wurde geschlossen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="12"/>
        <source>The order was blocked by the emergency stop and was not sent.</source>
        <translation>Die Order wurde vom Not-Stopp gesperrt und nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="13"/>
        <source>The exchange asked for a pause of %1 more seconds; the request was not sent.</source>
        <translation>Die Börse verlangt noch %1 s Pause; die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="14"/>
        <source>The exchange&apos;s limit of requests is used up for %1 more seconds; the request was not sent.</source>
        <translation>Das Anfragelimit der Börse ist noch %1 s lang ausgeschöpft; die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="15"/>
        <source>The exchange keeps three months of history; what is older cannot be read any more.</source>
        <translation>Die Börse bewahrt drei Monate Historie auf; Älteres ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="16"/>
        <source>An internal error stopped a request: %1</source>
        <translation>Ein interner Fehler hat eine Anfrage abgebrochen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="17"/>
        <source>The exchange&apos;s answer is not JSON.</source>
        <translation>Die Antwort der Börse ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="18"/>
        <source>The exchange answered about another order than was asked for.</source>
        <translation>Die Börse antwortete zu einer anderen Order als der angefragten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="19"/>
        <source>The exchange answered %1: %2</source>
        <translation>Die Börse antwortete %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="20"/>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="21"/>
        <source>The exchange&apos;s host answered HTTP %1 with something that is not the exchange&apos;s protocol.</source>
        <translation>Der Host der Börse antwortete HTTP %1 mit etwas, das nicht das Protokoll der Börse ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="22"/>
        <source>The exchange asks for fewer requests.</source>
        <translation>Die Börse verlangt weniger Anfragen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="23"/>
        <source>The exchange&apos;s answer is too large.</source>
        <translation>Die Antwort der Börse ist zu groß.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="24"/>
        <source>The exchange did not answer in time.</source>
        <translation>Die Börse antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="25"/>
        <source>The connection to the exchange failed: %1.</source>
        <translation>Die Verbindung zur Börse ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="26"/>
        <source>No API secret is set, so nothing can be signed.</source>
        <translation>Es ist kein API-Secret gesetzt; daher kann nichts signiert werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="27"/>
        <source>The request could not be signed.</source>
        <translation>Die Anfrage konnte nicht signiert werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="28"/>
        <source>The exchange closed the stream.</source>
        <translation>Die Börse hat den Stream geschlossen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="29"/>
        <source>The exchange closed the stream: %1</source>
        <translation>Die Börse hat den Stream geschlossen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="30"/>
        <source>The stream failed: %1</source>
        <translation>Der Stream ist ausgefallen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="31"/>
        <source>The exchange sent a binary message, which is no part of its protocol.</source>
        <translation>Die Börse sandte eine binäre Nachricht, die nicht zu ihrem Protokoll gehört.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="32"/>
        <source>The exchange did not accept the stream in time.</source>
        <translation>Die Börse hat den Stream nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="33"/>
        <source>The stream fell silent: nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>Der Stream ist verstummt: seit %1 Sekunden nichts, nicht einmal eine Antwort auf einen Ping.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="34"/>
        <source>The stream is open but delivers nothing.</source>
        <translation>Der Stream ist offen, liefert aber nichts.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="35"/>
        <source>The history has more rows in one millisecond than a page holds.</source>
        <translation>Die Historie hat in einer Millisekunde mehr Zeilen, als eine Seite fasst.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="36"/>
        <source>The history is longer than can be read.</source>
        <translation>Die Historie ist länger, als gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="37"/>
        <source>The WebSocket API is open but answers nothing.</source>
        <translation>Die WebSocket-API ist offen, antwortet aber nicht.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="38"/>
        <source>The WebSocket API is not connected.</source>
        <translation>Die WebSocket-API ist nicht verbunden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="39"/>
        <source>Too many requests wait for the WebSocket API&apos;s answers.</source>
        <translation>Zu viele Anfragen warten auf Antworten der WebSocket-API.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="40"/>
        <source>The exchange takes no more bytes.</source>
        <translation>Die Börse nimmt keine Bytes mehr an.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="41"/>
        <source>The exchange answered a request that was never made.</source>
        <translation>Die Börse beantwortete eine Anfrage, die nie gestellt wurde.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="42"/>
        <source>The exchange&apos;s WebSocket API sent %1.</source>
        <translation>Die WebSocket-API der Börse sandte %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="43"/>
        <source>an answer without a number or a status</source>
        <translation>eine Antwort ohne Nummer oder Status</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="44"/>
        <source>an answer without a result or an error</source>
        <translation>eine Antwort ohne Ergebnis oder Fehler</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="45"/>
        <source>something that is no JSON object</source>
        <translation>etwas, das kein JSON-Objekt ist</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="46"/>
        <source>a refusal of no request in particular: %1 %2</source>
        <translation>eine Ablehnung ohne bestimmte Anfrage: %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="47"/>
        <source>neither an answer nor an event</source>
        <translation>weder eine Antwort noch ein Ereignis</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="48"/>
        <source>A subscription could not be sent.</source>
        <translation>Ein Abonnement konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="49"/>
        <source>The account&apos;s stream was interrupted: %1</source>
        <translation>Der Konto-Stream wurde unterbrochen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="50"/>
        <source>The exchange no longer knows the stream&apos;s key.</source>
        <translation>Die Börse kennt den Schlüssel des Streams nicht mehr.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="51"/>
        <source>The exchange let the stream&apos;s key expire.</source>
        <translation>Die Börse ließ den Schlüssel des Streams verfallen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="52"/>
        <source>The exchange ended the account&apos;s stream.</source>
        <translation>Die Börse hat den Konto-Stream beendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="53"/>
        <source>Spot tells of the account on its WebSocket API only, and no address of it is known.</source>
        <translation>Spot meldet das Konto nur über seine WebSocket-API, und deren Adresse ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="55"/>
        <source>The exchange&apos;s candle %1.</source>
        <translation>Die Kerze der Börse %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="56"/>
        <source>is not in a list</source>
        <translation>steht nicht in einer Liste</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="57"/>
        <source>has no opening time and price</source>
        <translation>hat keine Eröffnungszeit und keinen Preis</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="58"/>
        <source>opens at no price</source>
        <translation>eröffnet ohne Preis</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="59"/>
        <source>The exchange has no candle of %1.</source>
        <translation>Die Börse hat keine Kerze von %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="60"/>
        <source>%1: the exchange states no %2.</source>
        <translation>%1: Die Börse nennt kein %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="61"/>
        <source>The exchange&apos;s description has no list of symbols.</source>
        <translation>Die Beschreibung der Börse enthält keine Liste der Symbole.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="62"/>
        <source>An event of the exchange (%1) has no usable %2.</source>
        <translation>Ein Ereignis der Börse (%1) hat kein brauchbares %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="63"/>
        <source>The exchange&apos;s list of %1 is not a list.</source>
        <translation>Die Liste der Börse (%1) ist keine Liste.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="64"/>
        <source>The exchange&apos;s %1 is not an object.</source>
        <translation>Die Angabe %1 der Börse ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="65"/>
        <source>The exchange&apos;s %1 has no usable %2.</source>
        <translation>Die Angabe %1 der Börse hat kein brauchbares %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="66"/>
        <source>The exchange&apos;s order has no usable side.</source>
        <translation>Die Order der Börse hat keine brauchbare Seite.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="67"/>
        <source>The exchange&apos;s position of %1 has no usable entryPrice.</source>
        <translation>Die Position der Börse in %1 hat kein brauchbares entryPrice.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="68"/>
        <source>The exchange states an impossible leverage of %1.</source>
        <translation>Die Börse nennt einen unmöglichen Hebel von %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="69"/>
        <source>The exchange&apos;s order has a status that is not known.</source>
        <translation>Die Order der Börse hat einen unbekannten Status.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="70"/>
        <source>The exchange&apos;s order has an impossible id or quantity.</source>
        <translation>Die Order der Börse hat eine unmögliche ID oder Menge.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="71"/>
        <source>The exchange&apos;s conditional order has a status that is not known.</source>
        <translation>Die bedingte Order der Börse hat einen unbekannten Status.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="72"/>
        <source>The exchange&apos;s conditional order has an impossible id or quantity.</source>
        <translation>Die bedingte Order der Börse hat eine unmögliche ID oder Menge.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="73"/>
        <source>The exchange&apos;s stop of %1 has no usable triggerPrice.</source>
        <translation>Der Stop der Börse für %1 hat kein brauchbares triggerPrice.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="74"/>
        <source>The exchange&apos;s cancel answer does not say that it was done.</source>
        <translation>Die Antwort der Börse auf die Stornierung sagt nicht, dass sie erfolgt ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="75"/>
        <source>The exchange answered about another countdown than was asked for.</source>
        <translation>Die Börse antwortete zu einem anderen Countdown als dem angefragten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="76"/>
        <source>The exchange&apos;s list of balances is not a list.</source>
        <translation>Die Liste der Guthaben der Börse ist keine Liste.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="77"/>
        <source>The exchange&apos;s list of balances has no %1.</source>
        <translation>Die Liste der Guthaben der Börse enthält kein %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="78"/>
        <source>The exchange answered with another leverage than was asked for.</source>
        <translation>Die Börse antwortete mit einem anderen Hebel als dem angefragten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="79"/>
        <source>A frame of the exchange&apos;s stream is not readable.</source>
        <translation>Ein Frame des Börsen-Streams ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="80"/>
        <source>The exchange refused a subscription: %1</source>
        <translation>Die Börse hat ein Abonnement abgelehnt: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="81"/>
        <source>A frame of the exchange&apos;s stream is neither an event nor an answer.</source>
        <translation>Ein Frame des Börsen-Streams ist weder ein Ereignis noch eine Antwort.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="82"/>
        <source>An order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>Ein Order-Update der Börse hat unbekannte Angaben zu Seite, Status, ID oder Menge.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="83"/>
        <source>A fill of the exchange has no usable price or commission asset.</source>
        <translation>Eine Ausführung der Börse hat keinen brauchbaren Preis oder Gebühren-Asset.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="84"/>
        <source>The exchange executed an order of %1 without naming a trade.</source>
        <translation>Die Börse hat eine Order in %1 ausgeführt, ohne einen Trade zu nennen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="85"/>
        <source>A conditional order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>Ein Update einer bedingten Order der Börse hat unbekannte Angaben zu Seite, Status, ID oder Menge.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="86"/>
        <source>A position of %1 came without an entry price.</source>
        <translation>Eine Position in %1 kam ohne Einstiegspreis.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="87"/>
        <source>The exchange&apos;s trade of %1 has an impossible id, price or quantity.</source>
        <translation>Der Trade der Börse in %1 hat ID, Preis oder Menge, die unmöglich sind.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="88"/>
        <source>The exchange states a transfer below zero.</source>
        <translation>Die Börse nennt einen Transfer unter null.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="89"/>
        <source>The exchange&apos;s withdrawal has no usable applyTime.</source>
        <translation>Die Auszahlung der Börse hat kein brauchbares applyTime.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="90"/>
        <source>The exchange&apos;s withdrawal has an impossible fee.</source>
        <translation>Die Auszahlung der Börse hat eine unmögliche Gebühr.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="91"/>
        <source>The exchange&apos;s best prices of %1 are below zero.</source>
        <translation>Die besten Preise der Börse für %1 liegen unter null.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="92"/>
        <source>The exchange states an impossible balance of %1.</source>
        <translation>Die Börse nennt ein unmögliches Guthaben von %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="93"/>
        <source>The exchange states an impossible %1.</source>
        <translation>Die Börse nennt einen unmöglichen Wert für %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="94"/>
        <source>%1: the exchange&apos;s limits of value or price make no sense.</source>
        <translation>%1: Die Wert- oder Preislimits der Börse ergeben keinen Sinn.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="95"/>
        <source>An order of the exchange&apos;s list has no usable orderId.</source>
        <translation>Eine Order aus der Liste der Börse hat kein brauchbares orderId.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="96"/>
        <source>The exchange&apos;s order has a side or a status that is not known.</source>
        <translation>Die Order der Börse hat eine unbekannte Seite oder einen unbekannten Status.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="97"/>
        <source>The exchange&apos;s order %1 is not a conditional one.</source>
        <translation>Die Order %1 der Börse ist keine bedingte.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="98"/>
        <source>The exchange&apos;s order list has a status that is not known.</source>
        <translation>Die Orderliste der Börse hat einen unbekannten Status.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="99"/>
        <source>The exchange&apos;s order list has no usable orderListId.</source>
        <translation>Die Orderliste der Börse hat kein brauchbares orderListId.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="100"/>
        <source>The exchange&apos;s order of %1 has an impossible id, price or quantity.</source>
        <translation>Die Order der Börse in %1 hat ID, Preis oder Menge, die unmöglich sind.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="101"/>
        <source>An order update of the exchange has a side or a status that is not known.</source>
        <translation>Ein Order-Update der Börse hat eine unbekannte Seite oder einen unbekannten Status.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="102"/>
        <source>An order update of the exchange has an impossible quantity.</source>
        <translation>Ein Order-Update der Börse hat eine unmögliche Menge.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="103"/>
        <source>What is free of %1 was changed from outside the market.</source>
        <translation>Der freie Bestand von %1 wurde von außerhalb des Markts geändert.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="105"/>
        <source>The exchange did not say whether the key has the right &apos;%1&apos;.</source>
        <translation>Die Börse hat nicht gesagt, ob der Schlüssel das Recht „%1“ hat.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="106"/>
        <source>The key may not read the account: allow reading for it.</source>
        <translation>Der Schlüssel darf das Konto nicht lesen: Erlauben Sie ihm das Lesen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="107"/>
        <source>The key may not trade futures: allow futures for it.</source>
        <translation>Der Schlüssel darf keine Futures handeln: Erlauben Sie ihm Futures.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="108"/>
        <source>The key may not trade on spot: allow spot trading for it.</source>
        <translation>Der Schlüssel darf nicht am Spotmarkt handeln: Erlauben Sie ihm den Spothandel.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="109"/>
        <source>The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it.</source>
        <translation>Der Schlüssel darf auszahlen: Wer ihn stiehlt, nimmt das Geld. Entziehen Sie ihm dieses Recht; der Handel braucht es nicht.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="110"/>
        <source>it may withdraw, which was allowed by name</source>
        <translation>er darf auszahlen, was namentlich erlaubt wurde</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="111"/>
        <source>it may transfer between accounts, which trading does not need</source>
        <translation>er darf zwischen Konten übertragen, was der Handel nicht braucht</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="112"/>
        <source>it is bound to no address: bind it, or it loses the right to trade after about 90 days</source>
        <translation>er ist an keine Adresse gebunden: Binden Sie ihn, sonst verliert er nach etwa 90 Tagen das Handelsrecht</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="113"/>
        <source>The key may read and trade, and nothing else.</source>
        <translation>Der Schlüssel darf lesen und handeln, sonst nichts.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="114"/>
        <source>The key may trade, but %1.</source>
        <translation>Der Schlüssel darf handeln, aber %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="115"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms).</source>
        <translation>Die Uhr hier geht %1 ms vor der der Börse (Umlaufzeit %2 ms).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="116"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms).</source>
        <translation>Die Uhr hier geht %1 ms hinter der der Börse (Umlaufzeit %2 ms).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="117"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>Die Uhr hier geht %1 ms vor der der Börse (Umlaufzeit %2 ms): Anfragen werden darum korrigiert, doch die Zeit des Rechners sollte gestellt werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="118"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>Die Uhr hier geht %1 ms hinter der der Börse (Umlaufzeit %2 ms): Anfragen werden darum korrigiert, doch die Zeit des Rechners sollte gestellt werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="119"/>
        <source>This key belongs to %1, and %2 was asked: keys of one are unknown to the other. Keys for %2 are made at %3.</source>
        <translation>Dieser Schlüssel gehört zu %1, gefragt wurde %2: Schlüssel des einen sind dem anderen unbekannt. Schlüssel für %2 gibt es unter %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="120"/>
        <source>The exchange knows the key, but the secret does not belong to it (%1).</source>
        <translation>Die Börse kennt den Schlüssel, aber das Secret gehört nicht dazu (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="121"/>
        <source>%1 does not know this key, or not from this address, or not for this market (%2). Keys for it are made at %3.</source>
        <translation>%1 kennt diesen Schlüssel nicht, oder nicht von dieser Adresse, oder nicht für diesen Markt (%2). Schlüssel dafür gibt es unter %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="122"/>
        <source>%1 is not traded here, or its filters make no sense</source>
        <translation>%1 wird hier nicht gehandelt, oder die Filter ergeben keinen Sinn</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="123"/>
        <source>%1 is not open for trading now</source>
        <translation>%1 ist zurzeit nicht für den Handel geöffnet</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="124"/>
        <source>%1 symbols are listed with their filters.</source>
        <translation>%1 Symbole sind mit ihren Filtern gelistet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="125"/>
        <source>The account is in hedge mode: positions are shown and can be exited, entries need one-way mode.</source>
        <translation>Das Konto ist im Hedge-Modus: Positionen werden angezeigt und können geschlossen werden, Einstiege brauchen den Einweg-Modus.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="126"/>
        <source>The account is in one-way mode.</source>
        <translation>Das Konto ist im Einweg-Modus.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="127"/>
        <source>What the key may do could not be read: %1</source>
        <translation>Was der Schlüssel darf, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="128"/>
        <source>An internal error stopped the checks: %1</source>
        <translation>Ein interner Fehler hat die Prüfungen abgebrochen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="129"/>
        <source>%1 knows the key.</source>
        <translation>%1 kennt den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="130"/>
        <source>What the key may do cannot be read where it is used; whether it may withdraw is not known.</source>
        <translation>Was der Schlüssel darf, lässt sich dort, wo er gilt, nicht lesen; ob er auszahlen darf, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="131"/>
        <source>%1 does not tell what a key may do, and nothing there is worth taking.</source>
        <translation>%1 sagt nicht, was ein Schlüssel darf, und dort gibt es nichts, was zu nehmen lohnt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="132"/>
        <source>The account could not be read: %1</source>
        <translation>Das Konto konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="133"/>
        <source>Mode %1 needs keys, which are made at %2: %3</source>
        <translation>Modus %1 braucht Schlüssel; es gibt sie unter %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="135"/>
        <source>The private key file %1 is not a regular file.</source>
        <translation>Die Datei %1 mit dem privaten Schlüssel ist keine reguläre Datei.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="136"/>
        <source>The private key file %1 belongs to another user.</source>
        <translation>Die Datei %1 mit dem privaten Schlüssel gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="137"/>
        <source>The private key file %1 may be read by others (mode %2); make it 0600.</source>
        <translation>Die Datei %1 mit dem privaten Schlüssel ist für andere lesbar (Rechte %2); setzen Sie 0600.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="138"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="139"/>
        <source>%1 is too large to be a key.</source>
        <translation>%1 ist zu groß für einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="140"/>
        <source>The private key file %1 cannot be opened: %2.</source>
        <translation>Die Datei %1 mit dem privaten Schlüssel kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="141"/>
        <source>The private key file %1 cannot be looked at.</source>
        <translation>Die Datei %1 mit dem privaten Schlüssel kann nicht eingesehen werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="142"/>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>Die Datei %1 enthält keinen privaten Schlüssel in PEM.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="143"/>
        <source>The API key from %1 is empty, too long or has characters that no key has.</source>
        <translation>Der API-Schlüssel (Quelle: %1) ist leer, zu lang oder enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="144"/>
        <source>The secret from %1 cannot be used: %2</source>
        <translation>Das Secret (Quelle: %1) ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="145"/>
        <source>BINANCE_API_SECRET and BINANCE_PRIVATE_KEY_FILE are both set; a key has one secret.</source>
        <translation>BINANCE_API_SECRET und BINANCE_PRIVATE_KEY_FILE sind beide gesetzt; ein Schlüssel hat nur ein Secret.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="146"/>
        <source>BINANCE_API_KEY is not set, but the secret that belongs to it is.</source>
        <translation>BINANCE_API_KEY ist nicht gesetzt, das zugehörige Secret aber schon.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="147"/>
        <source>BINANCE_API_KEY is set, but neither BINANCE_API_SECRET nor BINANCE_PRIVATE_KEY_FILE is.</source>
        <translation>BINANCE_API_KEY ist gesetzt, aber weder BINANCE_API_SECRET noch BINANCE_PRIVATE_KEY_FILE.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="148"/>
        <source>the environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="149"/>
        <source>the system keychain</source>
        <translation>System-Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="150"/>
        <source>The private key is encrypted with a pass phrase; Breakwater takes an unencrypted one, readable by nobody else.</source>
        <translation>Der private Schlüssel ist mit einer Passphrase verschlüsselt; Breakwater nimmt einen unverschlüsselten, den niemand sonst lesen kann.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="151"/>
        <source>The PEM text is not a private key that can be read.</source>
        <translation>Der PEM-Text ist kein lesbarer privater Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="152"/>
        <source>The private key is of a kind that Binance does not take; Ed25519 and RSA are.</source>
        <translation>Der private Schlüssel ist von einer Art, die Binance nicht annimmt; möglich sind Ed25519 und RSA.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="153"/>
        <source>The RSA key has %1 bits; Binance takes %2 and more.</source>
        <translation>Der RSA-Schlüssel hat %1 Bit; Binance nimmt %2 und mehr.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="154"/>
        <source>What %1 gave is not a key and its secret: the API key belongs in the first line, the secret below it.</source>
        <translation>Quelle %1: Das ist kein Schlüssel mit Secret; der API-Schlüssel gehört in die erste Zeile, das Secret darunter.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="155"/>
        <source>The secret from %1 is too large to be kept.</source>
        <translation>Das Secret (Quelle: %1) ist zu groß zum Ablegen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="156"/>
        <source>no keys for %1; %2. A locked keychain looks like an empty one.</source>
        <translation>keine Schlüssel für %1; %2. Ein gesperrter Schlüsselbund sieht aus wie ein leerer.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="157"/>
        <source>no keys for %1; %2. %3</source>
        <translation>keine Schlüssel für %1; %2. %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="158"/>
        <source>set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: breakwater keys store --mode %1 --market %2</source>
        <translation>setzen Sie BINANCE_API_KEY und BINANCE_API_SECRET oder BINANCE_PRIVATE_KEY_FILE, oder legen Sie sie im System-Schlüsselbund ab: breakwater keys store --mode %1 --market %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="159"/>
        <source>The system keychain gives out no keys for %1; a locked one looks like an empty one.</source>
        <translation>Der System-Schlüsselbund gibt keine Schlüssel für %1 heraus; ein gesperrter sieht aus wie ein leerer.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="160"/>
        <source>The system keychain is locked, or its use was denied.</source>
        <translation>Der System-Schlüsselbund ist gesperrt, oder seine Benutzung wurde verweigert.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="161"/>
        <source>There is no system keychain on this machine.</source>
        <translation>Auf diesem Rechner gibt es keinen System-Schlüsselbund.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="162"/>
        <source>No system keychain can be used here (%1).</source>
        <translation>Hier kann kein System-Schlüsselbund benutzt werden (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="163"/>
        <source>The system keychain did not answer within %1 s; it may be locked and wait for its password.</source>
        <translation>Der System-Schlüsselbund antwortete nicht binnen %1 s; vielleicht ist er gesperrt und wartet auf sein Passwort.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="164"/>
        <source>What the system keychain holds for %1 is too large to be keys.</source>
        <translation>Was der System-Schlüsselbund für %1 enthält, ist zu groß für Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="11"/>
        <source>Started in %1 mode.</source>
        <translation>Gestartet im Modus %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="12"/>
        <source>Still stopped: %1 (by engine).</source>
        <translation>Weiterhin gestoppt: %1 (durch die Engine).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="13"/>
        <source>Still stopped: %1 (by %2).</source>
        <translation>Weiterhin gestoppt: %1 (durch %2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="14"/>
        <source>The journal can be written again.</source>
        <translation>Das Journal kann wieder geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="15"/>
        <source>The journal cannot be written: %1 Entries are blocked; exits and stops work.</source>
        <translation>Das Journal kann nicht geschrieben werden: %1 Einstiege sind gesperrt; Ausstiege und Stops funktionieren.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="16"/>
        <source>Ending in order; positions keep their stops at the exchange.</source>
        <translation>Wird geordnet beendet; Positionen behalten ihre Stops an der Börse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="17"/>
        <source>the workstation&apos;s clock moved by %1 ms.</source>
        <translation>Die Uhr des Rechners ist um %1 ms gesprungen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="18"/>
        <source>the event queue was full.</source>
        <translation>Die Ereigniswarteschlange war voll.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="19"/>
        <source>%1 records could not be journalled.</source>
        <translation>%1 Einträge konnten nicht protokolliert werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="20"/>
        <source>the journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="21"/>
        <source>the journal cannot be written, so no entry leaves.</source>
        <translation>Das Journal kann nicht geschrieben werden; daher geht kein Einstieg hinaus.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="22"/>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="23"/>
        <source>internal error: %1</source>
        <translation>interner Fehler: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="24"/>
        <source>Internal error: %1</source>
        <translation>Interner Fehler: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="26"/>
        <source>%1 entries wait for approval already; nothing was sent.</source>
        <translation>%1 Einstiege warten bereits auf Freigabe; nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="27"/>
        <source>An entry waits for approval: %1 (asked by %2).</source>
        <translation>Ein Einstieg wartet auf Freigabe: %1 (angefragt von %2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="28"/>
        <source>It waits for a person&apos;s approval as %1, for %2 s.</source>
        <translation>Wartet als %1 für %2 s auf die Freigabe durch eine Person.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="29"/>
        <source>It waits for a person&apos;s approval as %1; nothing was added.</source>
        <translation>Wartet als %1 auf die Freigabe durch eine Person; nichts kam hinzu.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="30"/>
        <source>Approving or declining an entry needs a name.</source>
        <translation>Einen Einstieg freizugeben oder abzulehnen, braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="31"/>
        <source>No entry %1 waits for approval.</source>
        <translation>Kein Einstieg %1 wartet auf Freigabe.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="32"/>
        <source>declined by %1</source>
        <translation>abgelehnt von %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="33"/>
        <source>Declined: nothing was sent.</source>
        <translation>Abgelehnt: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="34"/>
        <source>the emergency stop was pulled</source>
        <translation>der Not-Stopp wurde ausgelöst</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="35"/>
        <source>nobody approved it within %1 s</source>
        <translation>niemand hat ihn binnen %1 s freigegeben</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="36"/>
        <source>asked by %1, approved by %2</source>
        <translation>angefragt von %1, freigegeben von %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="37"/>
        <source>asked by %1, approved by %2; %3</source>
        <translation>angefragt von %1, freigegeben von %2; %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="38"/>
        <source>asked by %1; %2</source>
        <translation>angefragt von %1; %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="39"/>
        <source>asked by %1</source>
        <translation>angefragt von %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="40"/>
        <source>asked by %1, was %2x</source>
        <translation>angefragt von %1, vorher %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="41"/>
        <source>%1 Asked by %2.</source>
        <translation>%1 Angefragt von %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="42"/>
        <source>%1 was not sent: %2.</source>
        <translation>%1 wurde nicht gesendet: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="44"/>
        <source>The exchange&apos;s countdown for %1 could not be set: %2</source>
        <translation>Der Countdown der Börse für %1 konnte nicht gesetzt werden: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="45"/>
        <source>no answer.</source>
        <translation>keine Antwort.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="46"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 ist wieder innerhalb des Limits.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="47"/>
        <source>%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.</source>
        <translation>%1 ist über dem Limit: %2 sind %3 % des Guthabens, das Limit ist %4 %5. Einstiege darin sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="48"/>
        <source>The market stream is silent. Entries are blocked.</source>
        <translation>Der Markt-Stream schweigt. Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="49"/>
        <source>The market stream speaks again.</source>
        <translation>Der Markt-Stream meldet sich wieder.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="50"/>
        <source>The time of this computer and that of the exchange&apos;s prices differ by more than %1 s. Entries are blocked; the day goes by the exchange.</source>
        <translation>Die Zeit dieses Rechners und die der Börsenpreise weichen um mehr als %1 s voneinander ab. Einstiege sind gesperrt; der Tag richtet sich nach der Börse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="51"/>
        <source>This computer and the exchange agree about the time again.</source>
        <translation>Dieser Rechner und die Börse stimmen in der Zeit wieder überein.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="53"/>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 am Markt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="54"/>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 zu %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="55"/>
        <source>stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="56"/>
        <source>no stop</source>
        <translation>kein Stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="57"/>
        <source>take-profit %1</source>
        <translation>Take-Profit %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="58"/>
        <source>This client_order_id was used for another order, %1.</source>
        <translation>Diese client_order_id wurde für eine andere Order benutzt, %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="59"/>
        <source>Sent before, as order %1; it has not ended yet. Nothing was sent again.</source>
        <translation>Bereits gesendet, als Order %1; sie ist noch nicht beendet. Nichts wurde erneut gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="60"/>
        <source>Sent before, as order %1, and ended: %2. Nothing was sent again.</source>
        <translation>Bereits gesendet, als Order %1, und beendet: %2. Nichts wurde erneut gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="61"/>
        <source>it never reached the exchange</source>
        <translation>sie hat die Börse nie erreicht</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="62"/>
        <source>Refused: nothing was sent.</source>
        <translation>Abgelehnt: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="63"/>
        <source>This is the only protective stop of %1; move it instead.</source>
        <translation>Dies ist der einzige Schutz-Stop für %1; verschieben Sie ihn stattdessen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="64"/>
        <source>Cancel sent.</source>
        <translation>Stornierung gesendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="65"/>
        <source>There is no open order %1.</source>
        <translation>Es gibt keine offene Order %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="66"/>
        <source>Cancel of %1 asked by %2.</source>
        <translation>Stornierung von %1, angefragt von %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="67"/>
        <source>Cancel of %1: %2</source>
        <translation>Stornierung von %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="68"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="69"/>
        <source>The fate of order %1 is not known (%2); it counts in full and is being looked up.</source>
        <translation>Der Verbleib der Order %1 ist unbekannt (%2); sie zählt in voller Höhe und wird geprüft.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="70"/>
        <source>The exchange&apos;s answer did not arrive; the order is being looked up.</source>
        <translation>Die Antwort der Börse kam nicht an; die Order wird abgefragt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="71"/>
        <source>Accepted by the exchange: %1.</source>
        <translation>Von der Börse angenommen: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="72"/>
        <source>Order %1 was refused: %2</source>
        <translation>Order %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="73"/>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="74"/>
        <source>The exchange refused: %1</source>
        <translation>Die Börse hat abgelehnt: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="75"/>
        <source>Order %1 was never placed.</source>
        <translation>Order %1 wurde nie platziert.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="76"/>
        <source>The order never reached the exchange.</source>
        <translation>Die Order hat die Börse nie erreicht.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="77"/>
        <source>%1 %2 %3: %4, %5 filled</source>
        <translation>%1 %2 %3: %4, %5 ausgeführt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="78"/>
        <source>%1 %2 %3: %4, %5 filled at %6</source>
        <translation>%1 %2 %3: %4, %5 ausgeführt zu %6</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="79"/>
        <source>%1 %2 at %3: %4, %5.</source>
        <translation>%1 %2 bei %3: %4, %5.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="80"/>
        <source>%1 %2 at %3: %4.</source>
        <translation>%1 %2 bei %3: %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="81"/>
        <source>An order that did not come through Breakwater: %1 %2 %3.</source>
        <translation>Eine Order, die nicht über Breakwater kam: %1 %2 %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="83"/>
        <source>%1 is not known to the exchange.</source>
        <translation>%1 ist der Börse unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="84"/>
        <source>%1 is not on the list of allowed symbols.</source>
        <translation>%1 steht nicht auf der Liste der erlaubten Symbole.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="85"/>
        <source>%1 is not trading at the exchange now.</source>
        <translation>%1 wird an der Börse zurzeit nicht gehandelt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="86"/>
        <source>%1 is not quoted and margined in %2.</source>
        <translation>%1 wird nicht in %2 notiert und besichert.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="87"/>
        <source>On spot nothing can be sold short: entries buy, and %1 is sold by closing its position.</source>
        <translation>Am Spotmarkt kann nichts leerverkauft werden: Einstiege kaufen, und %1 wird durch Schließen der Position verkauft.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="88"/>
        <source>The exchange lets nobody hold more than %1 %2, open buys included; %3 are held or being bought.</source>
        <translation>Die Börse lässt niemanden mehr als %1 %2 halten, offene Käufe eingeschlossen; %3 werden gehalten oder gekauft.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="89"/>
        <source>%1 has %2 conditional orders, as many as the exchange takes: there is no room for the stop.</source>
        <translation>%1 hat %2 bedingte Orders, so viele, wie die Börse annimmt: Für den Stop ist kein Platz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="90"/>
        <source>The mark price of %1 is not known.</source>
        <translation>Der Mark-Preis von %1 ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="91"/>
        <source>The mark price of %1 is above the highest price that the exchange allows.</source>
        <translation>Der Mark-Preis von %1 liegt über dem höchsten Preis, den die Börse zulässt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="92"/>
        <source>A limit order needs a price.</source>
        <translation>Eine Limit-Order braucht einen Preis.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="94"/>
        <source>%1 % of today&apos;s loss limit is used: %2 of %3 %4.</source>
        <translation>%1 % des heutigen Verlustlimits sind verbraucht: %2 von %3 %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="95"/>
        <source>daily loss %1 of %2 %3</source>
        <translation>Tagesverlust %1 von %2 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="96"/>
        <source>The day&apos;s loss limit is reached: %1. Only exits until 00:00 UTC.</source>
        <translation>Das Tagesverlustlimit ist erreicht: %1. Nur Ausstiege bis 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="97"/>
        <source>Everything is closed: the day stands at %1 %4, the loss limit was %2, past it by %3.</source>
        <translation>Alles ist geschlossen: Der Tag steht bei %1 %4, das Verlustlimit war %2, um %3 überschritten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="98"/>
        <source>The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a named person accepts %1 as the day&apos;s start, or until 00:00 UTC.</source>
        <translation>Das Guthaben um 00:00 lässt sich nicht nachweisen: Eine Position wurde darüber gehalten. Einstiege sind gesperrt, bis eine namentlich genannte Person %1 als Tagesbeginn annimmt, oder bis 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="99"/>
        <source>a figure</source>
        <translation>einen Wert</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="100"/>
        <source>The day began with %1 %2 (%3).</source>
        <translation>Der Tag begann mit %1 %2 (%3).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="101"/>
        <source>accepted by %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="102"/>
        <source>Accepting a baseline needs a name.</source>
        <translation>Ein Startguthaben anzunehmen, braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="103"/>
        <source>There is no baseline to accept.</source>
        <translation>Es gibt kein Startguthaben anzunehmen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="104"/>
        <source>The day&apos;s baseline is %1 %2.</source>
        <translation>Das Startguthaben des Tages ist %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="105"/>
        <source>%1 of %2 %3: outside the day&apos;s P&amp;L.</source>
        <translation>%1: %2 %3, außerhalb des Tages-P&amp;L.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="106"/>
        <source>The change of the wallet by %1 %2 is explained.</source>
        <translation>Die Änderung der Wallet um %1 %2 ist erklärt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="107"/>
        <source>The wallet changed by %1 %2 and nothing explains it: outside the day&apos;s P&amp;L. Entries are blocked; the history is asked.</source>
        <translation>Die Wallet hat sich um %1 %2 geändert, und nichts erklärt es: außerhalb des Tages-P&amp;L. Einstiege sind gesperrt; die Historie wird befragt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="108"/>
        <source>The history does not explain %1 %2: a named person has to say whether it is a transfer or a result.</source>
        <translation>Die Historie erklärt %1 %2 nicht: Eine namentlich genannte Person muss sagen, ob es ein Transfer oder ein Ergebnis ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="109"/>
        <source>The day&apos;s two sums differ by %1 %2, more than %3. Entries are blocked.</source>
        <translation>Die zwei Summen des Tages weichen um %1 %2 voneinander ab, mehr als %3. Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="110"/>
        <source>The day&apos;s two sums agree again.</source>
        <translation>Die zwei Summen des Tages stimmen wieder überein.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="111"/>
        <source>drawdown: %1 %2 below the peak of %3</source>
        <translation>Drawdown: %1 %2 unter dem Höchststand von %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="112"/>
        <source>Explaining a flow needs a name.</source>
        <translation>Eine Geldbewegung zu erklären, braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="113"/>
        <source>There is no unexplained flow.</source>
        <translation>Es gibt keine unerklärte Geldbewegung.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="114"/>
        <source>The unexplained amount is %1 %3 by now, not %2 %3: look at it again.</source>
        <translation>Der unerklärte Betrag ist inzwischen %1 %3, nicht %2 %3: Sehen Sie ihn sich noch einmal an.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="115"/>
        <source>named by %1</source>
        <translation>benannt von %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="116"/>
        <source>%1 %2 is a transfer</source>
        <translation>%1 %2 ist ein Transfer</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="117"/>
        <source>%1 %2 is a result of the day</source>
        <translation>%1 %2 ist ein Ergebnis des Tages</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="118"/>
        <source>said by %1</source>
        <translation>Angabe von %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="120"/>
        <source>A reason is required to close a position.</source>
        <translation>Um eine Position zu schließen, ist ein Grund erforderlich.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="121"/>
        <source>A limit close needs a price.</source>
        <translation>Schließen per Limit braucht einen Preis.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="122"/>
        <source>%1 (asked by %2)</source>
        <translation>%1 (angefragt von %2)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="123"/>
        <source>%1 is not known to the exchange&apos;s list of symbols yet.</source>
        <translation>%1 ist in der Symbolliste der Börse noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="124"/>
        <source>%1 of %2 are dust: neither a stop nor an exit of that size is taken by the exchange. It stays as it is.</source>
        <translation>%1 von %2 sind Dust: Die Börse nimmt weder einen Stop noch einen Ausstieg dieser Größe. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="125"/>
        <source>%1 holds the quantity of %2 that has to be closed now: it is cancelled.</source>
        <translation>%1 bindet die Menge von %2, die jetzt geschlossen werden muss: wird storniert.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="126"/>
        <source>again, after what held the quantity made way</source>
        <translation>erneut, nachdem die gebundene Menge frei wurde</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="127"/>
        <source>There is no position in %1 to exit.</source>
        <translation>In %1 gibt es keine Position zum Aussteigen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="128"/>
        <source>The quantity to exit must be above zero.</source>
        <translation>Die Ausstiegsmenge muss über null liegen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="129"/>
        <source>A limit exit needs a price.</source>
        <translation>Ein Limit-Ausstieg braucht einen Preis.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="130"/>
        <source>%1 %2 is below the smallest order that the exchange takes; nothing can be sent.</source>
        <translation>%1 %2 liegt unter der kleinsten Order, die die Börse annimmt; nichts kann gesendet werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="132"/>
        <source>What is held of %1 is dust: too small for a stop and for an exit. It stays as it is.</source>
        <translation>Der Bestand von %1 ist Dust: zu klein für einen Stop und für einen Ausstieg. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="133"/>
        <source>%1 is protected by a stop at the exchange.</source>
        <translation>%1 ist durch einen Stop an der Börse geschützt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="134"/>
        <source>%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.</source>
        <translation>%1 ist UNGESCHÜTZT: An der Börse steht kein Stop. Setzen Sie einen oder schließen Sie die Position; von selbst geschieht nichts.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="135"/>
        <source>%1 is UNPROTECTED: a stop is being placed.</source>
        <translation>%1 ist UNGESCHÜTZT: Ein Stop wird gesetzt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="136"/>
        <source>%1 could not be protected and is being closed.</source>
        <translation>%1 konnte nicht geschützt werden und wird geschlossen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="137"/>
        <source>no protective stop could be placed</source>
        <translation>es konnte kein Schutz-Stop gesetzt werden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="138"/>
        <source>What a stop at %1 would risk cannot be judged while the balance is not known.</source>
        <translation>Was ein Stop bei %1 riskieren würde, lässt sich nicht beurteilen, solange das Guthaben unbekannt ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="139"/>
        <source>A stop at %1 would risk %2 %4, commission included; %3 %4 are allowed for one trade.</source>
        <translation>Ein Stop bei %1 würde %2 %4 riskieren, Gebühren eingerechnet; je Trade sind %3 %4 erlaubt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="140"/>
        <source>more than can be counted in</source>
        <translation>unberechenbar viele</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="141"/>
        <source>A stop at %1 is further than %2 % from the entry price %3.</source>
        <translation>Ein Stop bei %1 ist weiter als %2 % vom Einstiegspreis %3 entfernt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="142"/>
        <source>There is no position in %1.</source>
        <translation>In %1 gibt es keine Position.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="143"/>
        <source>A stop for %1 is on its way already; its answer has to come first.</source>
        <translation>Ein Stop für %1 ist bereits unterwegs; erst muss seine Antwort kommen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="144"/>
        <source>The stop of %1 at %2 is nearer than its break-even at %3 already.</source>
        <translation>Der Stop von %1 bei %2 ist bereits näher als sein Break-even bei %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="145"/>
        <source>protective stop for %1 %2 at %3</source>
        <translation>Schutz-Stop für %1 %2 bei %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="146"/>
        <source>The exchange&apos;s answer did not arrive; the stop is being looked up.</source>
        <translation>Die Antwort der Börse kam nicht an; der Stop wird abgefragt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="147"/>
        <source>it is over already.</source>
        <translation>bereits beendet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="148"/>
        <source>The protective stop works at the exchange.</source>
        <translation>Der Schutz-Stop steht an der Börse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="149"/>
        <source>A protective stop for %1 was refused: %2</source>
        <translation>Ein Schutz-Stop für %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="150"/>
        <source>The exchange refused the stop: %1</source>
        <translation>Die Börse hat den Stop abgelehnt: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="151"/>
        <source>There is no position in %1 to protect.</source>
        <translation>In %1 gibt es keine Position zu schützen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="152"/>
        <source>A stop at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>Ein Stop bei %1 liegt außerhalb der Preise, die die Börse für %2 zulässt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="153"/>
        <source>A stop at %1 would trigger at once: the mark price of %2 is %3.</source>
        <translation>Ein Stop bei %1 würde sofort auslösen: Der Mark-Preis von %2 ist %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="154"/>
        <source>%1 %2 at %3 are too small for a stop that the exchange takes.</source>
        <translation>%1 %2 zu %3 sind zu klein für einen Stop, den die Börse annimmt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="156"/>
        <source>take-profit for %1 at %2</source>
        <translation>Take-Profit für %1 bei %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="157"/>
        <source>%1 has no take-profit: %2</source>
        <translation>%1 hat keinen Take-Profit: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="158"/>
        <source>The take-profit of %1 is gone; it is not placed again.</source>
        <translation>Der Take-Profit von %1 besteht nicht mehr; er wird nicht neu gesetzt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="159"/>
        <source>The stop of %1 goes with its take-profit, and cannot be put back now.</source>
        <translation>Der Stop von %1 hängt an seinem Take-Profit und kann jetzt nicht neu gesetzt werden.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="160"/>
        <source>There is no position in %1 to take a profit of.</source>
        <translation>In %1 gibt es keine Position für einen Take-Profit.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="161"/>
        <source>A take-profit at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>Ein Take-Profit bei %1 liegt außerhalb der Preise, die die Börse für %2 zulässt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="162"/>
        <source>A take-profit at %1 is no gain: it has to lie %2 %3, the price of %4 that counts.</source>
        <translation>Ein Take-Profit bei %1 ist kein Gewinn: Er muss %2 %3 liegen, dem maßgeblichen Preis von %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="163"/>
        <source>A take-profit on spot leaves with its entry and its stop as one list, which this entry in %1 cannot be: enter at market, or without it.</source>
        <translation>Ein Take-Profit am Spotmarkt geht mit Einstieg und Stop als eine Liste hinaus; bei diesem Einstieg in %1 geht das nicht: Steigen Sie am Markt ein oder ohne ihn.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="165"/>
        <source>The limits were changed by somebody else meanwhile: look at them again.</source>
        <translation>Die Limits wurden inzwischen von jemand anderem geändert: Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="166"/>
        <source>Loosening %1 with real money needs the name of who approves it.</source>
        <translation>%1 mit echtem Geld zu lockern, braucht den Namen des Freigebers.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="167"/>
        <source>tightened, asked by %1</source>
        <translation>enger gesetzt, angefragt von %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="168"/>
        <source>loosened (%1), approved by %2</source>
        <translation>gelockert (%1), freigegeben von %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="169"/>
        <source>These are the limits already.</source>
        <translation>Diese Limits gelten bereits.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="170"/>
        <source>Limits changed: %1 (%2).</source>
        <translation>Limits geändert: %1 (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="171"/>
        <source>Limits changed: %1.</source>
        <translation>Limits geändert: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="172"/>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="173"/>
        <source>above 0 and at most 1 (100 %)</source>
        <translation>über 0 und höchstens 1 (100 %)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="174"/>
        <source>at least 0 and at most 1 (100 %)</source>
        <translation>mindestens 0 und höchstens 1 (100 %)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="175"/>
        <source>above 0 and at most 0.9 (90 %)</source>
        <translation>über 0 und höchstens 0.9 (90 %)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="176"/>
        <source>at least %1 and at most %2</source>
        <translation>mindestens %1 und höchstens %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="177"/>
        <source>one of its two words</source>
        <translation>eines seiner zwei Wörter</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="178"/>
        <source>adopted-stop-distance (%1) must not exceed stop-distance (%2).</source>
        <translation>adopted-stop-distance (%1) darf stop-distance (%2) nicht überschreiten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="179"/>
        <source>guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).</source>
        <translation>guard-exit-after-ms (%1) darf nicht kürzer sein als guard-replace-within-ms (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="180"/>
        <source>&apos;%1&apos; is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.</source>
        <translation>„%1“ ist kein Modus; benutzen Sie paper, paper_live_data, testnet, live_limited oder live_full.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="181"/>
        <source>There is no limit &apos;%1&apos;.</source>
        <translation>Es gibt kein Limit „%1“.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="182"/>
        <source>&apos;%1&apos; is no value for the limit %2.</source>
        <translation>„%1“ ist kein Wert für das Limit %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="183"/>
        <source>Confirming a live run needs a name.</source>
        <translation>Einen Live-Lauf zu bestätigen, braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="184"/>
        <source>This run needs no confirmation.</source>
        <translation>Dieser Lauf braucht keine Bestätigung.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="185"/>
        <source>%1 confirmed this run with real money.</source>
        <translation>%1 hat diesen Lauf mit echtem Geld bestätigt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="186"/>
        <source>Confirmed for this run.</source>
        <translation>Für diesen Lauf bestätigt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="187"/>
        <source>leverage of %1: %2x</source>
        <translation>Hebel von %1: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="188"/>
        <source>Leverage of %1: %2x</source>
        <translation>Hebel von %1: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="189"/>
        <source>margin type of %1: %2</source>
        <translation>Margin-Modus von %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="190"/>
        <source>Margin type of %1: %2</source>
        <translation>Margin-Modus von %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="191"/>
        <source>A leverage is a whole number from 1 to %1.</source>
        <translation>Ein Hebel ist eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="192"/>
        <source>Spot has neither leverage nor margin type.</source>
        <translation>Spot hat weder Hebel noch Margin-Modus.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="193"/>
        <source>The exchange does not list %1.</source>
        <translation>%1 ist an der Börse nicht gelistet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="194"/>
        <source>The emergency stop is engaged: nothing is set until a person clears it.</source>
        <translation>Der Not-Stopp ist aktiv: Nichts wird eingestellt, bis eine Person ihn aufhebt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="195"/>
        <source>Whether %1 is flat is not known now (%2).</source>
        <translation>Ob %1 glattgestellt ist, ist zurzeit unbekannt (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="196"/>
        <source>The journal cannot be written, so nothing is set.</source>
        <translation>Das Journal kann nicht geschrieben werden; daher wird nichts eingestellt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="197"/>
        <source>Another setting of %1 is under way.</source>
        <translation>Eine andere Einstellung von %1 ist im Gange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="198"/>
        <source>%1 has a position of %2: it is set only while flat.</source>
        <translation>%1 hat eine Position von %2: Eingestellt wird nur, wenn glattgestellt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="199"/>
        <source>%1 has an open order: it is set only while there is none.</source>
        <translation>%1 hat eine offene Order: Eingestellt wird nur, wenn keine offen ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="200"/>
        <source>set at the exchange</source>
        <translation>an der Börse eingestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="201"/>
        <source>not set. %1</source>
        <translation>nicht eingestellt. %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="202"/>
        <source>It is not known whether the exchange took the %1; it is read again. %2</source>
        <translation>Es ist unbekannt, ob die Börse dies angenommen hat: %1; es wird neu gelesen. %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="203"/>
        <source>Not known whether the exchange took the %1; it is being read again.</source>
        <translation>Unbekannt, ob die Börse dies angenommen hat: %1; es wird neu gelesen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="204"/>
        <source>read again: it is set</source>
        <translation>neu gelesen: ist eingestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="205"/>
        <source>read again: it was not set</source>
        <translation>neu gelesen: wurde nicht eingestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="206"/>
        <source>Entries are refused above %1x.</source>
        <translation>Über %1x werden Einstiege abgelehnt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="208"/>
        <source>Only on spot is there anything to adopt.</source>
        <translation>Nur am Spotmarkt gibt es etwas zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="209"/>
        <source>Adopting a holding needs a name.</source>
        <translation>Einen Bestand zu übernehmen, braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="210"/>
        <source>The price of %1 is not known now.</source>
        <translation>Der Preis von %1 ist zurzeit unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="211"/>
        <source>What the exchange accepts for %1 is not known.</source>
        <translation>Was die Börse für %1 annimmt, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="212"/>
        <source>So much of %1 is not held beside the position.</source>
        <translation>So viel von %1 wird neben der Position nicht gehalten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="213"/>
        <source>%1 of %2 were adopted by %3 at %4.</source>
        <translation>%1 von %2 wurden von %3 zu %4 übernommen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="214"/>
        <source>It is a position now.</source>
        <translation>Es ist jetzt eine Position.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="215"/>
        <source>%1 was filled in part, and its stop works for all of it only: the rest is cancelled, what was bought gets a stop.</source>
        <translation>%1 wurde nur teilweise ausgeführt, und der Stop wirkt nur für das Ganze: Der Rest wird storniert, das Gekaufte bekommt einen Stop.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="216"/>
        <source>The first fill of %1 is too small to be protected: the rest of %2 is cancelled.</source>
        <translation>Die erste Ausführung von %1 ist zu klein, um geschützt zu werden: Der Rest von %2 wird storniert.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="217"/>
        <source>What locks the coins of %1 is being cancelled already; its answer has to come first.</source>
        <translation>Was die Coins von %1 bindet, wird bereits storniert; erst muss die Antwort kommen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="218"/>
        <source>The emergency stop closes %1.</source>
        <translation>Der Not-Stopp schließt %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="219"/>
        <source>%1 is closed.</source>
        <translation>%1 ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="220"/>
        <source>The %1 that would be left of %2 are too small for a stop: close all of it, or less.</source>
        <translation>Die %1, die von %2 übrig blieben, sind zu klein für einen Stop: Schließen Sie alles oder weniger.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="222"/>
        <source>%1, by engine: %2</source>
        <translation>%1, durch die Engine: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="223"/>
        <source>%1, by %2: %3</source>
        <translation>%1, durch %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="224"/>
        <source>Entries are blocked until a named person clears the stop.</source>
        <translation>Einstiege sind gesperrt, bis eine namentlich genannte Person den Stopp aufhebt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="225"/>
        <source>Emergency stop (%1) by engine: %2</source>
        <translation>Not-Stopp (%1) durch die Engine: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="226"/>
        <source>Emergency stop (%1) by %2: %3</source>
        <translation>Not-Stopp (%1) durch %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="227"/>
        <source>The drawdown counts from the equity after this clear.</source>
        <translation>Der Drawdown zählt ab der Equity nach diesem Aufheben.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="228"/>
        <source>The emergency stop was cleared by %1.</source>
        <translation>Der Not-Stopp wurde von %1 aufgehoben.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="229"/>
        <source>Cleared. Entries are possible again once the account is read afresh.</source>
        <translation>Aufgehoben. Einstiege sind wieder möglich, sobald das Konto neu gelesen ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="230"/>
        <source>The emergency stop could not be cleared: %1</source>
        <translation>Der Not-Stopp konnte nicht aufgehoben werden: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="231"/>
        <source>Not cleared: %1</source>
        <translation>Nicht aufgehoben: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="232"/>
        <source>emergency stop, attempt %1</source>
        <translation>Not-Stopp, Versuch %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="233"/>
        <source>verified flat by two reads</source>
        <translation>bestätigt glattgestellt durch zwei Abfragen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="234"/>
        <source>verified by two reads: no entry is open</source>
        <translation>durch zwei Abfragen bestätigt: Kein Einstieg ist offen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="235"/>
        <source>%1 orders cancelled, %2 positions closed, %3 rounds.</source>
        <translation>%1 Orders storniert, %2 Positionen geschlossen, %3 Durchgänge.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="236"/>
        <source>The emergency stop is done: %1.</source>
        <translation>Der Not-Stopp ist abgeschlossen: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="237"/>
        <source>The exchange takes no requests from here until %1: %2</source>
        <translation>Die Börse nimmt von hier bis %1 keine Anfragen an: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="238"/>
        <source>%1 %2 appeared although the emergency stop is set.</source>
        <translation>%1 %2 ist aufgetaucht, obwohl der Not-Stopp gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="239"/>
        <source>The emergency stop works again: something appeared at the exchange.</source>
        <translation>Der Not-Stopp arbeitet wieder: An der Börse ist etwas aufgetaucht.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="240"/>
        <source>state-unproven: order %1 of a stop that is not recorded here</source>
        <translation>Zustand nicht nachgewiesen: Order %1 eines Stopps, der hier nicht verzeichnet ist</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="241"/>
        <source>state-unproven: the journal is missing</source>
        <translation>Zustand nicht nachgewiesen: Das Journal fehlt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="242"/>
        <source>state-unproven: the latch file %1</source>
        <translation>Zustand nicht nachgewiesen: Die Verriegelungsdatei %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="243"/>
        <source>the data are not fresh</source>
        <translation>die Daten sind nicht aktuell</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="244"/>
        <source>not reconciled with the exchange</source>
        <translation>nicht mit der Börse abgeglichen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="245"/>
        <source>the stop is still at work</source>
        <translation>der Stopp arbeitet noch</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="246"/>
        <source>a position has no protective stop</source>
        <translation>eine Position hat keinen Schutz-Stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="247"/>
        <source>the two sums of the day do not agree</source>
        <translation>die zwei Summen des Tages stimmen nicht überein</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="248"/>
        <source>the day&apos;s baseline is not proved</source>
        <translation>das Startguthaben des Tages ist nicht nachgewiesen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="249"/>
        <source>the daily loss limit was hit today</source>
        <translation>das Tagesverlustlimit wurde heute erreicht</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="250"/>
        <source>There is no emergency stop to clear.</source>
        <translation>Es gibt keinen Not-Stopp aufzuheben.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="251"/>
        <source>Clearing needs the approver&apos;s name and a reason.</source>
        <translation>Das Aufheben braucht den Namen des Freigebers und einen Grund.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="252"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>%1 hat diesen Stopp ausgelöst; beim Vier-Augen-Prinzip muss jemand anders das Aufheben freigeben.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="253"/>
        <source>The stop is still at work; wait until it is verified.</source>
        <translation>Der Stopp arbeitet noch; warten Sie, bis er bestätigt ist.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="254"/>
        <source>A clear is already under way.</source>
        <translation>Ein Aufheben ist bereits im Gange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="255"/>
        <source>A reason and a name are required.</source>
        <translation>Grund und Name sind erforderlich.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="256"/>
        <source>There is no emergency stop whose reason could be amended.</source>
        <translation>Es gibt keinen Not-Stopp, dessen Grund sich ändern ließe.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="257"/>
        <source>The reason of the emergency stop, by %1: %2</source>
        <translation>Der Grund des Not-Stopps, von %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="258"/>
        <source>The reason is recorded.</source>
        <translation>Der Grund ist festgehalten.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="259"/>
        <source>approved by %1: %2</source>
        <translation>freigegeben von %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="260"/>
        <source>Everything on the checklist was green.</source>
        <translation>Alles auf der Checkliste war grün.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="261"/>
        <source>Not green: %1.</source>
        <translation>Nicht grün: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="262"/>
        <source>The engine does not carry out the emergency stop: the stop runner does.</source>
        <translation>Die Engine führt den Not-Stopp nicht aus: Das übernimmt der Stopp-Prozess.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="263"/>
        <source>The emergency stop is carried out without an engine.</source>
        <translation>Der Not-Stopp wird ohne Engine ausgeführt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="264"/>
        <source>What the stop runner does cannot be written: %1</source>
        <translation>Was der Stopp-Prozess tut, kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="265"/>
        <source>The stop runner cannot tell what is a position: %1</source>
        <translation>Der Stopp-Prozess kann nicht erkennen, was eine Position ist: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="266"/>
        <source>The stop runner is done: verified flat by two reads.</source>
        <translation>Der Stopp-Prozess ist fertig: bestätigt glattgestellt durch zwei Abfragen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="267"/>
        <source>The stop runner is done: no entry is open, by two reads.</source>
        <translation>Der Stopp-Prozess ist fertig: Laut zwei Abfragen ist kein Einstieg offen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="269"/>
        <source>Corrected by the exchange: %1.</source>
        <translation>Von der Börse korrigiert: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="270"/>
        <source>wallet %1, the exchange says %2</source>
        <translation>Wallet %1, laut Börse %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="271"/>
        <source>position %1 %2, the exchange says %3</source>
        <translation>Position %1 %2, laut Börse %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="272"/>
        <source>position %1 %2, but only %3 %4 are there</source>
        <translation>Position %1 %2, aber nur %3 %4 sind vorhanden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="273"/>
        <source>order %1 %2 was not known here</source>
        <translation>Order %1 %2 war hier unbekannt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="274"/>
        <source>order %1 is no longer open</source>
        <translation>Order %1 ist nicht mehr offen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="275"/>
        <source>conditional order %1 %2 was not known here</source>
        <translation>bedingte Order %1 %2 war hier unbekannt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="276"/>
        <source>conditional order %1 is no longer open</source>
        <translation>bedingte Order %1 ist nicht mehr offen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="277"/>
        <source>Reconciled with the exchange: %1 positions, %2 orders, %3 conditional orders.</source>
        <translation>Mit der Börse abgeglichen: %1 Positionen, %2 Orders, %3 bedingte Orders.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="278"/>
        <source>an execution of %1 was not told.</source>
        <translation>Eine Ausführung von %1 wurde nicht gemeldet.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="279"/>
        <source>market stream</source>
        <translation>Markt-Stream</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="280"/>
        <source>account stream</source>
        <translation>Konto-Stream</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="281"/>
        <source>The %1 is down: %2</source>
        <translation>Der %1 ist getrennt: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="282"/>
        <source>The account is read again: %1</source>
        <translation>Das Konto wird neu gelesen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="283"/>
        <source>Events may be missing: %1 The account is read afresh.</source>
        <translation>Ereignisse fehlen möglicherweise: %1 Das Konto wird neu gelesen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="284"/>
        <source>The exchange failed %1 times in a row (%2): %3 Entries are blocked.</source>
        <translation>Die Börse versagte %1-mal in Folge (%2): %3 Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="285"/>
        <source>The exchange works again (%1).</source>
        <translation>Die Börse funktioniert wieder (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="286"/>
        <source>%1 for %2 s (HTTP %3). Entries are blocked.</source>
        <translation>%1, für %2 s (HTTP %3). Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="287"/>
        <source>The exchange banned this address</source>
        <translation>Die Börse hat diese Adresse gesperrt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="288"/>
        <source>The exchange asks for a pause</source>
        <translation>Die Börse verlangt eine Pause</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="11"/>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="12"/>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="13"/>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="14"/>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="15"/>
        <source>cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="16"/>
        <source>isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="17"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="18"/>
        <source>partially-filled</source>
        <translation>teils ausgeführt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="19"/>
        <source>filled</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="20"/>
        <source>canceled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="21"/>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="22"/>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="23"/>
        <source>triggering</source>
        <translation>löst aus</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="24"/>
        <source>triggered</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="25"/>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="26"/>
        <source>pending</source>
        <translation>schwebend</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="27"/>
        <source>stop-market</source>
        <translation>Stop, Markt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="28"/>
        <source>take-profit-market</source>
        <translation>Take-Profit, Markt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="29"/>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="30"/>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="32"/>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="33"/>
        <source>exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="34"/>
        <source>stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="35"/>
        <source>emergency-stop</source>
        <translation>Not-Stopp</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="36"/>
        <source>clear-stop</source>
        <translation>Stopp aufheben</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="37"/>
        <source>guard</source>
        <translation>Stop-Schutz</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="38"/>
        <source>flow</source>
        <translation>Geldbewegung</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="39"/>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="40"/>
        <source>take-profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="42"/>
        <source>halt</source>
        <translation>keine Einstiege</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="43"/>
        <source>cancel</source>
        <translation>stornieren</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="44"/>
        <source>flatten</source>
        <translation>glattstellen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="46"/>
        <source>orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="47"/>
        <source>stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="48"/>
        <source>cancels</source>
        <translation>Stornierungen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="49"/>
        <source>readings</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="50"/>
        <source>history</source>
        <translation>Historie</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="52"/>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="53"/>
        <source>rolled-back</source>
        <translation>zurückgerechnet</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="54"/>
        <source>deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="55"/>
        <source>withdraw</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="56"/>
        <source>transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="57"/>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="59"/>
        <source>flat</source>
        <translation>glattgestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="60"/>
        <source>clear</source>
        <translation>nicht gestoppt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="61"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="62"/>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="63"/>
        <source>before</source>
        <translation>bisher</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="64"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="65"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="66"/>
        <source>configured</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="68"/>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="69"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="70"/>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="71"/>
        <source>synced</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="72"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="74"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="75"/>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="76"/>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="77"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="78"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="10"/>
        <source>There is no folder for the drill: %1</source>
        <translation>Es gibt keinen Ordner für die Übung: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="11"/>
        <source>The drill was cancelled; nothing of it is recorded.</source>
        <translation>Die Übung wurde abgebrochen; nichts davon wird vermerkt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="12"/>
        <source>The drill&apos;s engine was not ready within 30 s: %1.</source>
        <translation>Die Engine der Übung war nicht innerhalb von 30 s bereit: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="14"/>
        <source>%1 is refused</source>
        <translation>%1 wird abgelehnt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="15"/>
        <source>an entry without a stop</source>
        <translation>ein Einstieg ohne Stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="16"/>
        <source>a stop 20 % away</source>
        <translation>ein Stop in 20 % Entfernung</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="17"/>
        <source>a position of 6 % of the balance</source>
        <translation>eine Position von 6 % des Guthabens</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="18"/>
        <source>an entry worth 90 % of the balance</source>
        <translation>ein Einstieg im Wert von 90 % des Guthabens</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="19"/>
        <source>an entry that may lose 2 % at its stop</source>
        <translation>ein Einstieg, der am Stop 2 % verlieren kann</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="20"/>
        <source>an entry that may lose 4 % at its stop</source>
        <translation>ein Einstieg, der am Stop 4 % verlieren kann</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="21"/>
        <source>a limit at twice the price</source>
        <translation>ein Limit beim doppelten Preis</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="22"/>
        <source>an entry smaller than the exchange takes is refused</source>
        <translation>ein Einstieg, der kleiner ist, als die Börse annimmt, wird abgelehnt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="23"/>
        <source>three positions are opened, each with a stop at the exchange</source>
        <translation>drei Positionen werden eröffnet, jede mit einem Stop an der Börse</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="24"/>
        <source>a fourth position</source>
        <translation>eine vierte Position</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="25"/>
        <source>a stop that is taken away is put back</source>
        <translation>ein Stop, der weggenommen wird, wird wieder gesetzt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="26"/>
        <source>three positions are closed, and flat is verified</source>
        <translation>drei Positionen werden geschlossen, die Glattstellung wird bestätigt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="27"/>
        <source>an entry while stopped</source>
        <translation>ein Einstieg während des Stopps</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="28"/>
        <source>nobody clears a stop without a name</source>
        <translation>niemand hebt einen Stopp ohne Namen auf</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="29"/>
        <source>cleared by name, it trades again</source>
        <translation>mit Namen aufgehoben, wird wieder gehandelt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="30"/>
        <source>a position of another program is guarded</source>
        <translation>eine Position eines anderen Programms wird geschützt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="31"/>
        <source>a day that lost more than 2 % is stopped and flat</source>
        <translation>ein Tag mit mehr als 2 % Verlust wird gestoppt und glattgestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="33"/>
        <source>this rule did not refuse it</source>
        <translation>diese Regel hat es nicht abgelehnt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="34"/>
        <source>three positions, protected</source>
        <translation>drei Positionen, geschützt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="35"/>
        <source>not all of them are held and protected</source>
        <translation>nicht alle sind gehalten und geschützt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="36"/>
        <source>noticed, and a stop works again</source>
        <translation>bemerkt, und ein Stop wirkt wieder</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="37"/>
        <source>no stop works</source>
        <translation>kein Stop wirkt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="38"/>
        <source>a stop works</source>
        <translation>ein Stop wirkt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="39"/>
        <source>verified flat</source>
        <translation>bestätigt glattgestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="40"/>
        <source>stopped at %1 of %2, verified flat</source>
        <translation>gestoppt bei %1 von %2, bestätigt glattgestellt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="41"/>
        <source>not stopped and flat</source>
        <translation>nicht gestoppt und glattgestellt</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="89"/>
        <source>day began at %1</source>
        <translation>Tagesbeginn bei %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="96"/>
        <source>at most %1 (%2)</source>
        <translation>maximal %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="97"/>
        <source>at most %1</source>
        <translation>maximal %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <location filename="../ui/filter_words.cpp" line="40"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>Der Preis muss bei %2 ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="42"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>Der Preis muss bei %3 zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="44"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>Die Menge muss bei %2 ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="46"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>Die Menge liegt unter der kleinsten Order von %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="48"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>Die Menge liegt über der größten Order von %1 %2 (am Markt %3).</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="51"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>Der Orderwert liegt unter dem Minimum der Börse von %1 %2 für %3.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="53"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>Der Orderwert liegt über dem Maximum der Börse von %1 %2 für %3.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="56"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>Der Preis liegt außerhalb des Bands, das die Börse um den Mark-Preis von %1 zulässt.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="61"/>
        <source>This reaches the day&apos;s loss limit: the emergency stop is pulled and everything is closed.</source>
        <translation>Damit ist das Tagesverlustlimit erreicht: Der Not-Stopp wird ausgelöst und alles geschlossen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="62"/>
        <source>This reaches the day&apos;s loss limit: no entries until 00:00 UTC.</source>
        <translation>Damit ist das Tagesverlustlimit erreicht: keine Einstiege bis 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="72"/>
        <source>This is a fall of %1 from the peak, the limit is %2: the emergency stop is pulled.</source>
        <translation>Das ist ein Rückgang um %1 vom Höchststand, das Limit ist %2: Der Not-Stopp wird ausgelöst.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a transfer</source>
        <translation>%1 als Transfer &amp;festhalten</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a result of today</source>
        <translation>%1 als heutiges Ergebnis &amp;festhalten</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Stays outside the day&apos;s result.</source>
        <translation>Bleibt außerhalb des Tagesergebnisses.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Counts in the day&apos;s result.</source>
        <translation>Zählt zum Tagesergebnis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="84"/>
        <source>Today&apos;s result is not known now, so what follows for its limit cannot be said.</source>
        <translation>Das heutige Ergebnis ist zurzeit unbekannt; was für sein Limit folgt, lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 left of it</source>
        <translation>davon %1 übrig</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 past it</source>
        <translation>um %1 überschritten</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="89"/>
        <source>Outside the day&apos;s result, which stays at %1. Loss limit of today: %2, %3.</source>
        <translation>Außerhalb des Tagesergebnisses, das bei %1 bleibt. Verlustlimit heute: %2, %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="90"/>
        <source>Counts in today&apos;s P&amp;L, which would stand at %1. Loss limit of today: %2, %3.</source>
        <translation>Zählt zum heutigen PnL, der dann bei %1 stünde. Verlustlimit heute: %2, %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="105"/>
        <source>The wallet&apos;s movement is explained by now: there is nothing left to say.</source>
        <translation>Die Bewegung der Wallet ist inzwischen erklärt: Es gibt nichts mehr zu sagen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="108"/>
        <source>The wallet moved and neither a trade nor the exchange&apos;s history explains it. Entries stay blocked until somebody says what it was.</source>
        <translation>Die Wallet hat sich bewegt, und weder ein Trade noch die Historie der Börse erklärt es. Einstiege bleiben gesperrt, bis jemand sagt, was es war.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="109"/>
        <source>The exchange&apos;s history is still being asked what this was. It is not yet for a person to say.</source>
        <translation>Die Historie der Börse wird noch befragt, was dies war. Noch ist es nicht Sache einer Person, das zu sagen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="132"/>
        <source>%1 UTC at the latest (%2)</source>
        <translation>spätestens %1 UTC (%2)</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="24"/>
        <source>Of this start, any account</source>
        <translation>Von diesem Start, jedes Konto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>USD-M futures</source>
        <translation>USD-M-Futures</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="28"/>
        <source>Live limited · %1</source>
        <translation>Live begrenzt · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="29"/>
        <source>Live full · %1</source>
        <translation>Live voll · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="34"/>
        <source>Test network · %1</source>
        <translation>Testnetz · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>none kept</source>
        <translation>keiner abgelegt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>A locked keychain looks like an empty one.</source>
        <translation>Ein gesperrter Schlüsselbund sieht aus wie ein leerer.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="41"/>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="42"/>
        <source>in the environment, used first</source>
        <translation>in der Umgebung, hat Vorrang</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="43"/>
        <source>in a file, used first</source>
        <translation>in einer Datei, hat Vorrang</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>? not known</source>
        <translation>? unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>not checked in this run</source>
        <translation>in diesem Lauf nicht geprüft</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>checked when its mode starts</source>
        <translation>wird beim Start seines Modus geprüft</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="58"/>
        <source>✖ refused, see below</source>
        <translation>✖ abgelehnt, siehe unten</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>! usable, with a remark</source>
        <translation>! verwendbar, mit Hinweis</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>✔ reads and trades</source>
        <translation>✔ liest und handelt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="80"/>
        <source>Keys cannot be kept here now. %1 Without it, set BINANCE_API_KEY and BINANCE_API_SECRET, or BINANCE_PRIVATE_KEY_FILE, in the environment that starts Breakwater. Nothing is ever kept in a plain file instead.</source>
        <translation>Hier können zurzeit keine Schlüssel abgelegt werden. %1 Setzen Sie ohne ihn BINANCE_API_KEY und BINANCE_API_SECRET oder BINANCE_PRIVATE_KEY_FILE in der Umgebung, die Breakwater startet. Ersatzweise in einer Klartextdatei wird nie etwas abgelegt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="88"/>
        <source>Waiting for an answer…</source>
        <translation>Antwort steht aus…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="91"/>
        <source>Choose an account above. Keys of the environment are changed where they are set.</source>
        <translation>Wählen Sie oben ein Konto. Schlüssel der Umgebung werden dort geändert, wo sie gesetzt sind.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="94"/>
        <source>There is no keychain to keep them in.</source>
        <translation>Es gibt keinen Schlüsselbund, um sie abzulegen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="97"/>
        <source>The API key is needed.</source>
        <translation>Der API-Schlüssel ist nötig.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="99"/>
        <source>Its secret or its private key is needed.</source>
        <translation>Sein Secret oder sein privater Schlüssel ist nötig.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../ui/language_choice.cpp" line="62"/>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
</context>
<context>
    <name>LimitNews</name>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>Today&apos;s loss limit is reached.</source>
        <translation>Das heutige Verlustlimit ist erreicht.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>%1 of today&apos;s loss limit is used.</source>
        <translation>%1 des heutigen Verlustlimits sind verbraucht.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="86"/>
        <source>%1 is over its limit.</source>
        <translation>%1 ist über dem Limit.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="89"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 ist wieder innerhalb des Limits.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="92"/>
        <source>%1 has no protective stop.</source>
        <translation>%1 hat keinen Schutz-Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="95"/>
        <source>%1 has a protective stop now.</source>
        <translation>%1 hat jetzt einen Schutz-Stop.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="16"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="17"/>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="18"/>
        <source>The most that one symbol may come to, open and pending together, as a share of the balance.</source>
        <translation>Was ein Symbol höchstens erreichen darf, offen und schwebend zusammen, als Anteil am Guthaben.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>In how many symbols a position or a pending entry may be at once.</source>
        <translation>In wie vielen Symbolen zugleich eine Position oder ein schwebender Einstieg bestehen darf.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>What share of the balance stays out of every position together.</source>
        <translation>Welcher Anteil am Guthaben außerhalb aller Positionen zusammen bleibt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>USD-M: the most that a symbol may be set to.</source>
        <translation>USD-M: der höchste Hebel, auf den ein Symbol eingestellt sein darf.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>Alert above</source>
        <translation>Alarm über</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>A position that grew past this multiple of its limit raises an alert.</source>
        <translation>Eine Position, die über dieses Vielfache ihres Limits hinausgewachsen ist, löst einen Alarm aus.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="27"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>Loss of a day</source>
        <translation>Tagesverlust</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>At this loss the trading day ends, the cost of leaving included. Counts from 00:00 UTC.</source>
        <translation>Bei diesem Verlust, Ausstiegskosten eingerechnet, endet der Handelstag. Zählt ab 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>When the day ends</source>
        <translation>Wenn der Tag endet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>What happens at the loss of a day: everything is closed, or only entries end.</source>
        <translation>Was beim Tagesverlust geschieht: Alles wird geschlossen, oder nur Einstiege enden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>Loss of a trade</source>
        <translation>Verlust je Trade</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>What an entry may lose at its stop, commission included, as a share of the balance.</source>
        <translation>Was ein Einstieg an seinem Stop verlieren darf, Gebühren eingerechnet, als Anteil am Guthaben.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>Fall from the peak</source>
        <translation>Rückgang vom Höchststand</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>How far equity may fall below its highest since the last clear; then the emergency stop is pulled.</source>
        <translation>Wie weit die Equity unter ihren Höchststand seit dem letzten Aufheben fallen darf; dann wird der Not-Stopp ausgelöst.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>Losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>After so many losing trades of one day no entry passes.</source>
        <translation>Nach so vielen Verlust-Trades an einem Tag wird kein Einstieg zugelassen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="37"/>
        <source>Entries</source>
        <translation>Einstiege</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>Furthest stop</source>
        <translation>Weitester Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>How far from its price the protective stop of an entry may lie.</source>
        <translation>Wie weit der Schutz-Stop eines Einstiegs von dessen Preis entfernt liegen darf.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>Distance from the mark</source>
        <translation>Abstand vom Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>How far the price of an entry may lie from the mark price.</source>
        <translation>Wie weit der Preis eines Einstiegs vom Mark-Preis entfernt liegen darf.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>Entries in a day</source>
        <translation>Einstiege je Tag</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>How many entries may be sent in a trading day.</source>
        <translation>Wie viele Einstiege an einem Handelstag gesendet werden dürfen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>Entries in an hour</source>
        <translation>Einstiege je Stunde</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>How many entries may be sent within 60 minutes.</source>
        <translation>Wie viele Einstiege innerhalb von 60 Minuten gesendet werden dürfen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>Gap between entries</source>
        <translation>Pause zwischen Einstiegen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>The least time between two entries.</source>
        <translation>Die Mindestzeit zwischen zwei Einstiegen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Entries from outside</source>
        <translation>Einstiege von außen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Whether entries that come from scripts and the API wait for a person.</source>
        <translation>Ob Einstiege, die aus Skripten und über die API kommen, auf eine Person warten.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="44"/>
        <source>Share of the rate limits</source>
        <translation>Anteil der Börsenlimits</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="45"/>
        <source>What share of the exchange&apos;s order and weight limits entries may use; the rest is for exits.</source>
        <translation>Welchen Anteil der Order- und Gewichtslimits der Börse Einstiege nutzen dürfen; der Rest ist für Ausstiege.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="50"/>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>Slippage, a side</source>
        <translation>Slippage je Seite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>What is added to every estimate for a price that moves while an order fills.</source>
        <translation>Zuschlag auf jede Schätzung für einen Preis, der sich während der Ausführung einer Order bewegt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Commission, a side</source>
        <translation>Gebühr je Seite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Used in estimates until the account&apos;s own rate is read.</source>
        <translation>Gilt in Schätzungen, bis der eigene Satz des Kontos gelesen ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="57"/>
        <source>Stop guard and freshness</source>
        <translation>Stop-Schutz und Aktualität</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>Stop of an adopted position</source>
        <translation>Stop übernommener Positionen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>How far from the mark the guard places a stop where there never was one.</source>
        <translation>Wie weit vom Mark-Preis der Stop-Schutz einen Stop setzt, wo es nie einen gab.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>Replace a stop within</source>
        <translation>Stop ersetzen binnen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>How soon a missing stop has to be there again.</source>
        <translation>Wie bald ein fehlender Stop wieder da sein muss.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>Exit without a stop after</source>
        <translation>Ausstieg ohne Stop nach</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>A position that cannot be protected for so long is closed.</source>
        <translation>Eine Position, die so lange nicht geschützt werden kann, wird geschlossen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>Oldest mark price</source>
        <translation>Ältester Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>An older price is stale, and entries that need it do not pass.</source>
        <translation>Ein älterer Preis ist veraltet, und Einstiege, die ihn brauchen, werden nicht zugelassen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>Oldest account</source>
        <translation>Ältester Kontostand</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>An older picture of the account is stale, and no entry passes.</source>
        <translation>Ein älterer Kontostand ist veraltet, und kein Einstieg wird zugelassen.</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Stop, close all</source>
        <translation>Stoppen, alles schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Exits only</source>
        <translation>Nur Ausstiege</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Sent at once</source>
        <translation>Sofort gesendet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Wait for a person</source>
        <translation>Warten auf eine Person</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="66"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="208"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="100"/>
        <source>Not known yet.</source>
        <translation>Noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="114"/>
        <source>%1 (stale)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="115"/>
        <source>Of the balance now, %1 %2.</source>
        <translation>Vom jetzigen Guthaben, %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="133"/>
        <source>%1 a symbol</source>
        <translation>%1 je Symbol</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="136"/>
        <source>%1 stay out</source>
        <translation>%1 bleiben frei</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="139"/>
        <source>%1 a trade</source>
        <translation>%1 je Trade</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="142"/>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="145"/>
        <source>%1 below the peak</source>
        <translation>%1 unter dem Höchststand</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="148"/>
        <source>%1 in use</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="151"/>
        <source>%1 sent today</source>
        <translation>%1 heute gesendet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="154"/>
        <source>%1 sent in the last hour</source>
        <translation>%1 in der letzten Stunde gesendet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="157"/>
        <source>%1 lost in a row today</source>
        <translation>%1 heute in Folge mit Verlust</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="165"/>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="169"/>
        <source>the mode&apos;s own</source>
        <translation>Vorgabe des Modus</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="171"/>
        <source>somebody, no name is kept</source>
        <translation>jemand, kein Name vermerkt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="172"/>
        <source>set here</source>
        <translation>hier gesetzt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="173"/>
        <source>the configuration, read again</source>
        <translation>Konfiguration, neu gelesen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="175"/>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="176"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="186"/>
        <source>%1, looser now</source>
        <translation>%1, jetzt lockerer</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="187"/>
        <source>This run allows more than the mode does by itself.</source>
        <translation>Dieser Lauf erlaubt mehr als der Modus von sich aus.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="199"/>
        <source>Above %1, at most %2.</source>
        <translation>Über %1, höchstens %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="200"/>
        <source>At least %1, at most %2.</source>
        <translation>Mindestens %1, höchstens %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="201"/>
        <source>%1 Or “off”.</source>
        <translation>%1 Oder „aus“.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="225"/>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: looser</source>
        <translation>%1 → %2: lockerer</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: tighter</source>
        <translation>%1 → %2: enger</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="268"/>
        <source>The stop of an adopted position must not lie further than the furthest stop.</source>
        <translation>Der Stop einer übernommenen Position darf nicht weiter entfernt liegen als der weiteste Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="270"/>
        <source>The exit must not come before the stop had its time.</source>
        <translation>Der Ausstieg darf nicht kommen, bevor der Stop seine Zeit hatte.</translation>
    </message>
</context>
<context>
    <name>ModeHistoryTable</name>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Step</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="43"/>
        <source>Steps of before, newest first</source>
        <translation>Frühere Stufenwechsel, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="37"/>
        <source>made-up prices, play money</source>
        <translation>erfundene Preise, Spielgeld</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="38"/>
        <source>prices as they are, play money</source>
        <translation>echte Preise, Spielgeld</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="39"/>
        <source>Binance&apos;s test network, play money</source>
        <translation>Testnetz von Binance, Spielgeld</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="40"/>
        <source>real money, tight limits</source>
        <translation>echtes Geld, enge Limits</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="43"/>
        <source>real money</source>
        <translation>echtes Geld</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="49"/>
        <source>✔ pass</source>
        <translation>✔ bestanden</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="50"/>
        <source>! warning</source>
        <translation>! Warnung</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="51"/>
        <source>✖ fail</source>
        <translation>✖ nicht bestanden</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>? not known</source>
        <translation>? unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>Not known counts as not passed.</source>
        <translation>Unbekannt zählt als nicht bestanden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="59"/>
        <source>Flat</source>
        <translation>Glattgestellt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="60"/>
        <source>Emergency stop</source>
        <translation>Not-Stopp</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="61"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="62"/>
        <source>Days with trades</source>
        <translation>Tage mit Trades</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="63"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="64"/>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="65"/>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="66"/>
        <source>Deepest drawdown</source>
        <translation>Tiefster Drawdown</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="67"/>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="68"/>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="69"/>
        <source>Rights of the key</source>
        <translation>Schlüsselrechte</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="70"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="71"/>
        <source>Known there</source>
        <translation>Dort bekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="72"/>
        <source>Position mode</source>
        <translation>Positionsmodus</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="73"/>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="74"/>
        <source>The checks themselves</source>
        <translation>Die Prüfungen selbst</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the local API</source>
        <translation>lokale API</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="92"/>
        <source>needed: %1</source>
        <translation>nötig: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="93"/>
        <source>%1, needed: %2</source>
        <translation>%1, nötig: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="105"/>
        <source>The name of who approves it is needed.</source>
        <translation>Der Name des Freigebers ist nötig.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="107"/>
        <source>Type %1 to confirm.</source>
        <translation>Tippen Sie zur Bestätigung %1 ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="113"/>
        <source>No step is taken from here.</source>
        <translation>Von hier aus ist kein Stufenwechsel möglich.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="116"/>
        <source>A step is under way.</source>
        <translation>Ein Stufenwechsel ist im Gange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="119"/>
        <source>This is the mode it runs in.</source>
        <translation>In diesem Modus läuft das Programm.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="123"/>
        <source>Whether the account is flat is not known.</source>
        <translation>Ob das Konto glattgestellt ist, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="126"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>Ein Modus wird nur verlassen, solange nichts gehalten wird und kein Einstieg offen ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="129"/>
        <source>The checks have not been answered yet.</source>
        <translation>Die Prüfungen sind noch nicht beantwortet.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="132"/>
        <source>Not every check passes.</source>
        <translation>Nicht jede Prüfung ist bestanden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="143"/>
        <source>it runs here</source>
        <translation>läuft hier</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="144"/>
        <source>a step down</source>
        <translation>tiefere Stufe</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="145"/>
        <source>the next step up</source>
        <translation>nächste Stufe aufwärts</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="146"/>
        <source>further up</source>
        <translation>weiter oben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="147"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="173"/>
        <source>%1 of %2 checks pass</source>
        <translation>%1 von %2 Prüfungen bestanden</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="175"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1, %n mit Warnung</numerusform>
            <numerusform>%1, %n mit Warnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="178"/>
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n unbekannt</numerusform>
            <numerusform>%1, %n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>%1: %2. Checked at %3 UTC.</source>
        <translation>%1: %2. Geprüft um %3 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="187"/>
        <source>Checking and stepping …</source>
        <translation>Prüfung und Stufenwechsel …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="188"/>
        <source>Step &amp;up to %1</source>
        <translation>&amp;Hochstufen auf %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="189"/>
        <source>Step &amp;down to %1</source>
        <translation>Herab&amp;stufen auf %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="201"/>
        <source>It was sent to the engine.</source>
        <translation>Es wurde an die Engine gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="214"/>
        <source>made</source>
        <translation>vollzogen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="215"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="216"/>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="217"/>
        <source>nobody named</source>
        <translation>niemand benannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="218"/>
        <source>%1, by way of %2</source>
        <translation>%1, über %2</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="62"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>Schreiben Sie Dezimalzahlen mit Punkt: 0.004. Ein Komma wird nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="70"/>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Schreiben Sie %2 oder %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="89"/>
        <location filename="../ui/presenters/number_entry.cpp" line="106"/>
        <source>A number above zero is needed.</source>
        <translation>Eine Zahl über null ist nötig.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="97"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>Die Leerzeichen in „%1“ trennen keine Tausender.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="102"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>„%1“ hat mehr Stellen, als sich exakt halten lassen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="74"/>
        <location filename="../ui/presenters/number_entry.cpp" line="103"/>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <location filename="../ui/operator_name.cpp" line="51"/>
        <source>%1 at the desktop</source>
        <translation>%1 am Desktop</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="57"/>
        <source>emergency stop pressed (button)</source>
        <translation>Not-Stopp gedrückt (Knopf)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="58"/>
        <source>emergency stop pressed (key)</source>
        <translation>Not-Stopp gedrückt (Taste)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="59"/>
        <source>emergency stop pressed (menu)</source>
        <translation>Not-Stopp gedrückt (Menü)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="60"/>
        <source>emergency stop pressed (tray)</source>
        <translation>Not-Stopp gedrückt (Infobereich)</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1 stale</source>
        <translation>✔ %1 veraltet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="33"/>
        <source>A protective stop for the full position works at the exchange, by news that is %1 old.</source>
        <translation>Ein Schutz-Stop für die ganze Position steht an der Börse, laut einer %1 alten Nachricht.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>placing…</source>
        <translation>wird gesetzt…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>A protective stop is on its way; without one for %1.</source>
        <translation>Ein Schutz-Stop ist unterwegs; seit %1 ohne.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="231"/>
        <source>UNPROTECTED %1</source>
        <translation>OHNE STOP %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <source>No protective stop works at the exchange.</source>
        <translation>An der Börse steht kein Schutz-Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="40"/>
        <source>UNPROTECTED %1
you decide</source>
        <translation>OHNE STOP %1
Sie entscheiden</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="41"/>
        <source>This position was found without a stop. Place one, close it, or leave it: it is your decision.</source>
        <translation>Diese Position wurde ohne Stop vorgefunden. Setzen Sie einen, schließen Sie sie oder lassen Sie sie: Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>EXITING
no stop possible</source>
        <translation>AUSSTIEG
kein Stop möglich</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>No stop could be placed, so the position is being closed.</source>
        <translation>Es konnte kein Stop gesetzt werden; die Position wird daher geschlossen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="51"/>
        <source>No mark price is known.</source>
        <translation>Kein Mark-Preis bekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>%1
stale %2</source>
        <translation>%1
veraltet %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>The last mark is %1 old.</source>
        <translation>Der letzte Mark-Preis ist %1 alt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="55"/>
        <source>Mark price, %1 old.</source>
        <translation>Mark-Preis, %1 alt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="61"/>
        <source>Unknown without a mark price and a balance.</source>
        <translation>Ohne Mark-Preis und Guthaben unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="66"/>
        <source>Over the limit of %1 of the balance.</source>
        <translation>Über dem Limit von %1 des Guthabens.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="68"/>
        <source>The limit is %1 of the balance.</source>
        <translation>Das Limit ist %1 des Guthabens.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="78"/>
        <source>Unknown without a mark price.</source>
        <translation>Ohne Mark-Preis unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="82"/>
        <source>%1 at the mark price.</source>
        <translation>%1 zum Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="84"/>
        <source>Unrealized, in %1, at the mark price.</source>
        <translation>Unrealisiert, in %1, zum Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="108"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="260"/>
        <source>Trim to limit</source>
        <translation>Aufs Limit kürzen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="110"/>
        <source>The position is within its limit.</source>
        <translation>Die Position liegt innerhalb ihres Limits.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="112"/>
        <source>What a trim would close is not known right now.</source>
        <translation>Was ein Kürzen schließen würde, ist zurzeit unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="115"/>
        <source>Trim %1 to limit</source>
        <translation>%1 aufs Limit kürzen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="116"/>
        <source>Closes %1 at market, which leaves at most %2 of the balance.</source>
        <translation>Schließt %1 am Markt; es bleiben höchstens %2 des Guthabens.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="125"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="263"/>
        <source>Close half</source>
        <translation>Hälfte schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="127"/>
        <source>The step size of %1 is not known.</source>
        <translation>Die Schrittweite von %1 ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="133"/>
        <source>Half of it is smaller than the exchange takes.</source>
        <translation>Die Hälfte ist kleiner, als die Börse annimmt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="137"/>
        <source>Close half: %1</source>
        <translation>Hälfte schließen: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="138"/>
        <source>Closes %1 at market.</source>
        <translation>Schließt %1 am Markt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="147"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="262"/>
        <source>Stop to break-even</source>
        <translation>Stop auf Break-even</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="149"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>Was die Börse für %1 annimmt, ist noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="157"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>Der Stop bei %1 ist bereits näher als Break-even bei %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="162"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>Der Mark-Preis hat Break-even bei %1 noch nicht passiert: Ein Stop dort würde sofort auslösen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Stop to break-even at %1</source>
        <translation>Stop auf Break-even bei %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>Setzt den Stop auf %1: Einstiegspreis und Gebühren beider Wege.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="167"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>Der Mark-Preis ist veraltet: Die Börse entscheidet, ob sie ihn annimmt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="194"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="195"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="196"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="197"/>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="198"/>
        <source>Mark</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="199"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="200"/>
        <source>% of balance</source>
        <translation>% vom Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="201"/>
        <source>P&amp;L</source>
        <translation>PnL</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="202"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="203"/>
        <source>To stop</source>
        <translation>Bis Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="204"/>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="205"/>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="213"/>
        <source>What is held. “foreign” was not opened through Breakwater; “adopted” was a holding.</source>
        <translation>Was gehalten wird. „fremd“ wurde nicht über Breakwater eröffnet; „übernommen“ war ein Bestand.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="214"/>
        <source>Long gains when the price rises, short when it falls.</source>
        <translation>Long gewinnt, wenn der Preis steigt, Short, wenn er fällt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="215"/>
        <source>In units of the base asset.</source>
        <translation>In Einheiten des Basiswerts.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="216"/>
        <source>Average entry price.</source>
        <translation>Durchschnittlicher Einstiegspreis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="217"/>
        <source>The exchange&apos;s mark price; on spot the middle of best bid and ask.</source>
        <translation>Der Mark-Preis der Börse; am Spotmarkt die Mitte von bestem Geld- und Briefkurs.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="218"/>
        <source>Mark price times quantity.</source>
        <translation>Mark-Preis mal Menge.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="219"/>
        <source>Value as a share of the balance; the line is the limit.</source>
        <translation>Wert als Anteil am Guthaben; die Linie ist das Limit.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="220"/>
        <source>Unrealized profit or loss at the mark price.</source>
        <translation>Unrealisierter Gewinn oder Verlust zum Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="221"/>
        <source>Trigger of the protective stop at the exchange.</source>
        <translation>Auslöser des Schutz-Stops an der Börse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="222"/>
        <source>How far the stop is from the mark price.</source>
        <translation>Wie weit der Stop vom Mark-Preis entfernt ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="223"/>
        <source>Whether a protective stop works at the exchange, or for how long it has not.</source>
        <translation>Ob ein Schutz-Stop an der Börse steht oder seit wann keiner.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="224"/>
        <source>The mark price of the last ten minutes, with the entry (dashed) and the stop (dotted).</source>
        <translation>Der Mark-Preis der letzten zehn Minuten, mit Einstieg (gestrichelt) und Stop (gepunktet).</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>closing</source>
        <translation>wird geschlossen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>foreign</source>
        <translation>fremd</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="243"/>
        <source>A holding that a person made a position.</source>
        <translation>Ein Bestand, den eine Person zur Position gemacht hat.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="244"/>
        <source>Not opened through Breakwater.</source>
        <translation>Nicht über Breakwater eröffnet.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="245"/>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="245"/>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="250"/>
        <source>No protective stop.</source>
        <translation>Kein Schutz-Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="261"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Place stop…</source>
        <translation>Stop setzen…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="264"/>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="267"/>
        <source>Select a position first.</source>
        <translation>Wählen Sie zuerst eine Position.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="269"/>
        <source>An exit for %1 is on its way.</source>
        <translation>Ein Ausstieg für %1 ist unterwegs.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Move stop…</source>
        <translation>Stop verschieben…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="285"/>
        <source>Asks for a trigger price.</source>
        <translation>Fragt nach einem Auslösepreis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="287"/>
        <source>Asks how much, at what price and why.</source>
        <translation>Fragt, wie viel, zu welchem Preis und warum.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../ui/reason_words.cpp" line="22"/>
        <source>starting up, the account is being read</source>
        <translation>Start läuft, das Konto wird gelesen</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="23"/>
        <source>the exchange has not said yet what time it is</source>
        <translation>die Börse hat ihre Uhrzeit noch nicht genannt</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="24"/>
        <source>reconciling with the exchange</source>
        <translation>Abgleich mit der Börse</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="25"/>
        <source>account data is stale</source>
        <translation>Kontodaten sind veraltet</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="26"/>
        <source>prices are stale</source>
        <translation>Preise sind veraltet</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="27"/>
        <source>no price has come for too long</source>
        <translation>seit zu langer Zeit kam kein Preis</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="28"/>
        <source>daily loss</source>
        <translation>Tagesverlust</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="29"/>
        <source>the account stream is down</source>
        <translation>der Konto-Stream ist getrennt</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="30"/>
        <source>the day&apos;s starting balance cannot be proved (accept it by name: Emergency menu or Ctrl+Alt+B)</source>
        <translation>das Startguthaben des Tages kann nicht nachgewiesen werden (nehmen Sie es namentlich an: Menü „Notfall“ oder Strg+Alt+B)</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="31"/>
        <source>the day&apos;s starting balance is being worked out</source>
        <translation>das Startguthaben des Tages wird ermittelt</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="32"/>
        <source>the journal cannot be written</source>
        <translation>das Journal kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="33"/>
        <source>the account is in hedge mode</source>
        <translation>das Konto ist im Hedge-Modus</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="34"/>
        <source>emergency stop</source>
        <translation>Not-Stopp</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="35"/>
        <source>this machine&apos;s clock is off</source>
        <translation>die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="36"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>die Wallet hat sich bewegt, und nichts erklärt es</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="37"/>
        <source>the two sums of the day do not agree</source>
        <translation>die beiden Summen des Tages stimmen nicht überein</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="38"/>
        <source>this run with real money is not confirmed yet</source>
        <translation>dieser Lauf mit echtem Geld ist noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="39"/>
        <source>the engine does not answer</source>
        <translation>die Engine antwortet nicht</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="40"/>
        <source>the exchange asked for a pause</source>
        <translation>die Börse hat um eine Pause gebeten</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="41"/>
        <source>the exchange banned this address for a while</source>
        <translation>die Börse hat diese Adresse für eine Weile gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="42"/>
        <source>the exchange fails on orders</source>
        <translation>die Börse scheitert an Orders</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="43"/>
        <source>the exchange fails on stops</source>
        <translation>die Börse scheitert an Stops</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="44"/>
        <source>the exchange fails on cancels</source>
        <translation>die Börse scheitert an Stornos</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="45"/>
        <source>the account cannot be read, again and again</source>
        <translation>das Konto lässt sich wiederholt nicht lesen</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="46"/>
        <source>the history cannot be read, again and again</source>
        <translation>die Historie lässt sich wiederholt nicht lesen</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="63"/>
        <source>the account cannot be read (%1)</source>
        <translation>das Konto lässt sich nicht lesen (%1)</translation>
    </message>
</context>
<context>
    <name>ScreenChord</name>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="38"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater. The desktop is being asked for it everywhere else.</source>
        <translation>Strg+Umschalt+F12 wirkt in den Fenstern von Breakwater. Für überall sonst wird der Desktop gerade gefragt.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="40"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen: in other programs, and while Breakwater is minimised or in the tray.</source>
        <translation>Strg+Umschalt+F12 wirkt überall auf diesem Bildschirm: in anderen Programmen und auch, während Breakwater minimiert oder im Infobereich ist.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="42"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen. Another Breakwater is running: in its windows it stops that one, in these this one, and everywhere else both.</source>
        <translation>Strg+Umschalt+F12 wirkt überall auf diesem Bildschirm. Ein weiteres Breakwater läuft: In dessen Fenstern stoppt es jenes, in diesen dieses und überall sonst beide.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="45"/>
        <source>Another program holds Ctrl+Shift+F12 on this screen and gets the press instead, even in the windows of Breakwater. The red button, the tray&apos;s menu and the command line work. Free the chord in that program; Breakwater then takes it by itself.</source>
        <translation>Ein anderes Programm hält Strg+Umschalt+F12 auf diesem Bildschirm und bekommt den Tastendruck, auch in den Fenstern von Breakwater. Der rote Knopf, das Menü im Infobereich und die Befehlszeile wirken. Geben Sie die Tastenkombination in jenem Programm frei; Breakwater übernimmt sie dann von selbst.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="50"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater only: this desktop lets no program hear a key in the windows of others.</source>
        <translation>Strg+Umschalt+F12 wirkt nur in den Fenstern von Breakwater: Dieser Desktop lässt kein Programm eine Taste in fremden Fenstern hören.</translation>
    </message>
</context>
<context>
    <name>SettingPresenter</name>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="34"/>
        <source>A setting of %1 is under way.</source>
        <translation>Eine Einstellung von %1 ist im Gange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="37"/>
        <source>Nothing is set while stopped.</source>
        <translation>Solange gestoppt ist, wird nichts eingestellt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="40"/>
        <source>Only while flat: %1 has a position.</source>
        <translation>Nur wenn glattgestellt: %1 hat eine Position.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="42"/>
        <source>Only without orders: %1 has an open one.</source>
        <translation>Nur ohne Orders: %1 hat eine offene.</translation>
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
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="57"/>
        <source>being set …</source>
        <translation>wird gesetzt …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="58"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="63"/>
        <source>Set %1 to %2x</source>
        <translation>%1 auf %2x setzen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="67"/>
        <source>Set %1</source>
        <translation>Auf %1 setzen</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <location filename="../ui/sounds/sound_player.cpp" line="72"/>
        <source>There is nothing to play sounds with: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Es gibt nichts, womit Töne abgespielt werden können: Installieren Sie pipewire-bin, pulseaudio-utils oder alsa-utils.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="31"/>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Closed round trips, from flat to flat in one symbol. Of all that the journal knows.</source>
        <translation>Geschlossene Trades, in einem Symbol von glattgestellt zu glattgestellt. Aus allem, was das Journal kennt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="80"/>
        <source>%1 won, %2 lost, %3 even</source>
        <translation>%1 gewonnen, %2 verloren, %3 neutral</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Trades won / all trades. A trade is won when its result, net of commission and funding, is above zero.</source>
        <translation>Gewonnene Trades / alle Trades. Ein Trade ist gewonnen, wenn sein Ergebnis nach Gebühren und Funding über null liegt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="88"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="115"/>
        <source>no trade was closed</source>
        <translation>kein Trade geschlossen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>P&amp;L of closed trades</source>
        <translation>PnL geschlossener Trades</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>Sum of the results of all closed trades: realised − commission + funding.</source>
        <translation>Summe der Ergebnisse aller geschlossenen Trades: realisiert − Gebühren + Funding.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <source>commission %1, funding %2</source>
        <translation>Gebühren %1, Funding %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Gained since the start</source>
        <translation>Zuwachs seit Beginn</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Equity now − equity at the first sample − net transfers since. Open positions count at the mark.</source>
        <translation>Equity jetzt − Equity bei der ersten Messung − Netto-Transfers seither. Offene Positionen zählen zum Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="105"/>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Sum of the winners / sum of the losers, both net. Without a loser there is none.</source>
        <translation>Summe der Gewinner / Summe der Verlierer, beide netto. Ohne Verlierer gibt es keinen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="113"/>
        <source>won %1, lost %2</source>
        <translation>gewonnen %1, verloren %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="114"/>
        <source>no trade lost</source>
        <translation>kein Trade mit Verlust</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>P&amp;L of closed trades / trades: what a trade brought on average.</source>
        <translation>PnL geschlossener Trades / Trades: was ein Trade im Durchschnitt brachte.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="124"/>
        <source>a winner %1, a loser −%2</source>
        <translation>je Gewinner %1, je Verlierer −%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="131"/>
        <source>Deepest drawdown</source>
        <translation>Tiefster Drawdown</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="132"/>
        <source>The deepest fall of equity, net of transfers, below its highest so far. Sampled when equity moved by a thousandth, at most every 10 s, else every 15 minutes.</source>
        <translation>Der tiefste Rückgang der Equity, um Transfers bereinigt, unter ihren bisherigen Höchststand. Gemessen, wenn sich die Equity um ein Tausendstel bewegt hat, höchstens alle 10 s, sonst alle 15 Minuten.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="140"/>
        <source>it never fell</source>
        <translation>nie gefallen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>recovered %1</source>
        <translation>aufgeholt %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="142"/>
        <source>not recovered</source>
        <translation>nicht aufgeholt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="148"/>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="149"/>
        <source>mean(r) / s(r) × √365, with r the daily returns of equity at 00:00 UTC net of transfers, s the sample&apos;s deviation (n − 1), at a risk-free rate of zero.</source>
        <translation>mean(r) / s(r) × √365, mit r den täglichen Renditen der Equity um 00:00 UTC, um Transfers bereinigt, s der Standardabweichung der Stichprobe (n − 1), bei einem risikofreien Zins von null.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="151"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="160"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>aus %n Tag</numerusform>
            <numerusform>aus %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="157"/>
        <source>Sortino ratio</source>
        <translation>Sortino-Ratio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="158"/>
        <source>mean(r) / √mean(min(r, 0)²) × √365, of the same daily returns as the Sharpe ratio. Without a day of loss there is none.</source>
        <translation>mean(r) / √mean(min(r, 0)²) × √365, aus denselben täglichen Renditen wie die Sharpe-Ratio. Ohne Verlusttag gibt es keine.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="166"/>
        <source>(price of the fill − mark at the decision) × quantity, turned so that a loss is negative here, summed over orders. Fills whose decision is not known are counted as unmeasured.</source>
        <translation>(Preis der Ausführung − Mark-Preis bei der Entscheidung) × Menge, so gedreht, dass ein Verlust hier negativ ist, summiert über Orders. Ausführungen, deren Entscheidung unbekannt ist, zählen als nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="173"/>
        <source>%1 of the value, %2 fills, %3 unmeasured</source>
        <translation>%1 vom Wert, Ausführungen: %2, nicht gemessen: %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="174"/>
        <source>%1 fills, %2 unmeasured</source>
        <translation>Ausführungen: %1, nicht gemessen: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="176"/>
        <source>%1 unmeasured</source>
        <translation>nicht gemessen: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="243"/>
        <source>Slippage of entries</source>
        <translation>Slippage der Einstiege</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="244"/>
        <source>Slippage of exits</source>
        <translation>Slippage der Ausstiege</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="247"/>
        <source>The journal has not been read yet.</source>
        <translation>Das Journal wurde noch nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="294"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 bis %2 %3: %n Trade</numerusform>
            <numerusform>%1 bis %2 %3: %n Trades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="298"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>Ergebnis des neuesten Trades (%n), netto, in %1</numerusform>
            <numerusform>Ergebnisse der neuesten %n Trades, netto, in %1</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="354"/>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit %2</source>
        <translation>%1; Limit %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit not known</source>
        <translation>%1; Limit unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="362"/>
        <source>Result of each day (UTC) in percent of its start; dashed: the loss limit of that day</source>
        <translation>Ergebnis jedes Tages (UTC) in Prozent seines Starts; gestrichelt: das Verlustlimit dieses Tages</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="364"/>
        <source>It is not known of %n day(s), which have no line.</source>
        <translation>
            <numerusform>Von %n Tag ist es nicht bekannt; er hat keine Linie.</numerusform>
            <numerusform>Von %n Tagen ist es nicht bekannt; sie haben keine Linie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="352"/>
        <source>%1: not known</source>
        <translation>%1: unbekannt</translation>
    </message>
</context>
<context>
    <name>StopPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="30"/>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="30"/>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="35"/>
        <source>%1 %2 · entry %3 · mark %4 (stale, %5 old)</source>
        <translation>%1 %2 · Einstieg %3 · Mark-Preis %4 (veraltet, %5 alt)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="36"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · Einstieg %3 · Mark-Preis %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="42"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>Was die Börse für dieses Symbol annimmt, ist noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="51"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>Der Mark-Preis ist unbekannt; die Seite des Stops lässt sich daher nicht prüfen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="54"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>Bei einer Long-Position muss der Stop unter dem Mark-Preis liegen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="57"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>Bei einer Short-Position muss der Stop über dem Mark-Preis liegen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2 nach Gebühren</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="77"/>
        <source>%1 %2 after commission, %3 of balance</source>
        <translation>%1 %2 nach Gebühren, %3 vom Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>Weiter als %1 vom Mark-Preis: Die Engine lehnt ihn möglicherweise ab.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="89"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>Das bewegt den Stop vom Preis weg: Der mögliche Verlust wächst.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>Place stop</source>
        <translation>Stop setzen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="103"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 ist glattgestellt: Es gibt nichts zu schützen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="109"/>
        <source>A stop works at %1.</source>
        <translation>Ein Stop bei %1 ist wirksam.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="110"/>
        <source>No stop works for this position.</source>
        <translation>Für diese Position ist kein Stop wirksam.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>%1 from mark</source>
        <translation>%1 vom Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Move stop to %1</source>
        <translation>Stop auf %1 verschieben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Place stop at %1</source>
        <translation>Stop bei %1 setzen</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <source>entries blocked %1</source>
        <translation>Einstiege gesperrt %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="167"/>
        <source>entries blocked</source>
        <translation>Einstiege gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="78"/>
        <source>nothing sent to the exchange</source>
        <translation>nichts an die Börse gesendet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>no orders to cancel</source>
        <translation>keine Orders zu stornieren</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>orders being looked up</source>
        <translation>Orders werden abgefragt</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="82"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 von %n Order storniert</numerusform>
            <numerusform>%1 von %n Orders storniert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>no positions to close</source>
        <translation>keine Positionen zu schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>positions being looked up</source>
        <translation>Positionen werden abgefragt</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="89"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 von %n Position geschlossen</numerusform>
            <numerusform>%1 von %n Positionen geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="93"/>
        <source>verified flat</source>
        <translation>bestätigt glattgestellt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verifying that all is flat</source>
        <translation>Glattstellung wird geprüft</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verify flat</source>
        <translation>Glattstellung prüfen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="105"/>
        <source>LATCHED, NOT SENT: no path to the exchange. Orders and positions there are as they were.</source>
        <translation>VERRIEGELT, NICHT GESENDET: kein Weg zur Börse. Orders und Positionen dort sind, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="113"/>
        <source>NOT FLAT: %1</source>
        <translation>NICHT GLATTGESTELLT: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="114"/>
        <source>NOT FLAT: %1, retrying, attempt %2</source>
        <translation>NICHT GLATTGESTELLT: %1, neuer Versuch läuft, Nr. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="117"/>
        <source>still open: %1</source>
        <translation>noch offen: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="119"/>
        <source>too small to close: %1</source>
        <translation>zu klein zum Schließen: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="126"/>
        <source>no entries</source>
        <translation>keine Einstiege</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="128"/>
        <source>no entries, cancel entry orders</source>
        <translation>keine Einstiege, Einstiegsorders stornieren</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="130"/>
        <source>flatten all</source>
        <translation>alles glattstellen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="137"/>
        <source>somebody unnamed</source>
        <translation>jemand Ungenanntem</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>an unknown time</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="139"/>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>Stopped by %1 at %2, reason: %3</source>
        <translation>Gestoppt von %1, Zeit: %2, Grund: %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="151"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>Die Börse nimmt bis %1 UTC keine Anfragen an</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="152"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>Die Börse nimmt seit %1 UTC wieder Anfragen an</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="153"/>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 failed</source>
        <translation>%1: FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="166"/>
        <source>THE EMERGENCY STOP DID NOT LATCH</source>
        <translation>DER NOT-STOPP HAT NICHT VERRIEGELT</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="168"/>
        <source>Nothing was stopped: there is no engine behind the button. Use the exchange&apos;s own site.</source>
        <translation>Nichts wurde gestoppt: Hinter dem Knopf ist keine Engine. Benutzen Sie die Website der Börse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="171"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="188"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="235"/>
        <source>EMERGENCY STOP · %1</source>
        <translation>NOT-STOPP · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>the engine does not answer</source>
        <translation>die Engine antwortet nicht</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>telling the engine</source>
        <translation>Engine wird benachrichtigt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="175"/>
        <source>Orders and positions: unknown. Look at the exchange&apos;s own site too.</source>
        <translation>Orders und Positionen: unbekannt. Sehen Sie auch auf der Website der Börse nach.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="192"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own.</source>
        <translation>Die Engine antwortet nicht. Der Not-Stopp läuft selbständig, auf eigenen Verbindungen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="193"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own: %1</source>
        <translation>Die Engine antwortet nicht. Der Not-Stopp läuft selbständig, auf eigenen Verbindungen: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="238"/>
        <source>Entries stay blocked until a named person clears the stop. Exits and stops work.</source>
        <translation>Einstiege bleiben gesperrt, bis eine namentlich genannte Person den Stopp aufhebt. Ausstiege und Stops funktionieren.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="241"/>
        <source>ENGINE NOT RESPONDING for %1: what is shown is the last it said. Look at the exchange&apos;s own site too.</source>
        <translation>ENGINE ANTWORTET NICHT seit %1: Gezeigt wird ihr letzter Stand. Sehen Sie auch auf der Website der Börse nach.</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="46"/>
        <source>the wallet moved by %1 and nothing explains it (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation>die Wallet hat sich um %1 bewegt, und nichts erklärt es (sagen Sie, was es war: Erklären…, Menü „Notfall“ oder Strg+Alt+E)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="47"/>
        <source>the wallet moved by %1 and nothing explains it (the exchange&apos;s history is being asked)</source>
        <translation>die Wallet hat sich um %1 bewegt, und nichts erklärt es (die Historie der Börse wird abgefragt)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="73"/>
        <source>Orders go by the WebSocket API.</source>
        <translation>Orders gehen über die WebSocket-API.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="74"/>
        <source>Orders go by REST; the WebSocket API is not up: %1</source>
        <translation>Orders gehen über REST; die WebSocket-API ist nicht verbunden: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="84"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>down</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="86"/>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="140"/>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="93"/>
        <source>Round trip of the last request.</source>
        <translation>Umlaufzeit der letzten Anfrage.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <source>%1 stale · down</source>
        <translation>%1 veraltet · getrennt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="261"/>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>%1 · down</source>
        <translation>%1 · getrennt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="114"/>
        <source>%1 · connecting</source>
        <translation>%1 · verbindet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data older than %1. %2</source>
        <translation>Marktdaten älter als %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data may be at most %1 old.</source>
        <translation>Marktdaten dürfen höchstens %1 alt sein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data older than %1. %2</source>
        <translation>Kontodaten älter als %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data may be at most %1 old.</source>
        <translation>Kontodaten dürfen höchstens %1 alt sein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="224"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="311"/>
        <source>The account has not been read yet.</source>
        <translation>Das Konto wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="138"/>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="144"/>
        <source>Difference between this machine&apos;s clock and the exchange&apos;s.</source>
        <translation>Abweichung der Uhr dieses Rechners von der der Börse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="146"/>
        <source>%1 off</source>
        <translation>%1 Abweichung</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="153"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="155"/>
        <source>The exchange has not said its limit yet.</source>
        <translation>Die Börse hat ihr Limit noch nicht genannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="159"/>
        <source>%1 of %2 requests&apos; weight used in this minute.</source>
        <translation>%1 von %2 Anfragegewicht in dieser Minute verbraucht.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="161"/>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="170"/>
        <source>Whether exits and stops can be sent is not known.</source>
        <translation>Ob Ausstiege und Stops gesendet werden können, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="173"/>
        <source>Exits and stops work.</source>
        <translation>Ausstiege und Stops funktionieren.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="175"/>
        <source>Exits and stops go by the WebSocket API; the account cannot be read.</source>
        <translation>Ausstiege und Stops gehen über die WebSocket-API; das Konto kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="176"/>
        <source>Exits and new stops cannot be sent now: REST is not up.</source>
        <translation>Ausstiege und neue Stops können jetzt nicht gesendet werden: REST ist nicht verbunden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="194"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="195"/>
        <source>The emergency stop is not armed.</source>
        <translation>Der Not-Stopp ist nicht scharf.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="197"/>
        <source>Entries blocked: the journal cannot be written.</source>
        <translation>Einstiege gesperrt: Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="202"/>
        <source>Not known to be fresh: %1. An entry passes only where its data is.</source>
        <translation>Nicht als aktuell bekannt: %1. Ein Einstieg wird nur zugelassen, wo seine Daten es sind.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="204"/>
        <source>Trading: entries within the limits.</source>
        <translation>Handel: Einstiege innerhalb der Limits.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="207"/>
        <source>Entries blocked until 00:00 UTC: %1.</source>
        <translation>Einstiege gesperrt bis 00:00 UTC: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="208"/>
        <source>Entries blocked: %1.</source>
        <translation>Einstiege gesperrt: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="211"/>
        <source>Not ready, entries blocked: %1.</source>
        <translation>Nicht bereit, Einstiege gesperrt: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="213"/>
        <source>Entries blocked: emergency stop.</source>
        <translation>Einstiege gesperrt: Not-Stopp.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="215"/>
        <source>The state is unknown: entries are blocked.</source>
        <translation>Der Zustand ist unbekannt: Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="227"/>
        <source>More open positions than the limit allows.</source>
        <translation>Mehr offene Positionen, als das Limit erlaubt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="229"/>
        <source>Open positions and their limit.</source>
        <translation>Offene Positionen und ihr Limit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="248"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>%n UNGESCHÜTZT</numerusform>
            <numerusform>%n UNGESCHÜTZT</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="251"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>%n über Limit</numerusform>
            <numerusform>%n über Limit</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="262"/>
        <source>The engine does not answer: this is the last it said.</source>
        <translation>Die Engine antwortet nicht: Dies ist ihr letzter Stand.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="266"/>
        <source>ENGINE NOT RESPONDING for %1: nothing shown here is live. The emergency stop still blocks entries at once.</source>
        <translation>ENGINE ANTWORTET NICHT seit %1: Nichts hier ist aktuell. Der Not-Stopp sperrt Einstiege weiterhin sofort.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="308"/>
        <source>The smaller of wallet and equity: what every limit is a share of.</source>
        <translation>Das Kleinere von Wallet und Equity: Davon ist jedes Limit ein Anteil.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="309"/>
        <source>wallet %1 · equity %2</source>
        <translation>Wallet %1 · Equity %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="312"/>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>TicketConfirmation</name>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="37"/>
        <source>It is the first order of this run with real money.</source>
        <translation>Es ist die erste Order dieses Laufs mit echtem Geld.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="43"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="44"/>
        <source>It takes more than half of a limit: %1, %2.</source>
        <translation>Sie nimmt mehr als die Hälfte eines Limits in Anspruch: %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="48"/>
        <source>Its limit price is far from the mark.</source>
        <translation>Ihr Limitpreis liegt weit vom Mark-Preis entfernt.</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="105"/>
        <source>No mark price yet</source>
        <translation>Noch kein Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="110"/>
        <source>Mark %1 (stale, %2 old)</source>
        <translation>Mark-Preis %1 (veraltet, %2 alt)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="111"/>
        <source>Mark %1</source>
        <translation>Mark-Preis %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="120"/>
        <source>Choose a symbol.</source>
        <translation>Wählen Sie ein Symbol.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="121"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>%1 ist an der Börse nicht gelistet.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="172"/>
        <source>The balance is not known.</source>
        <translation>Das Guthaben ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="175"/>
        <source>Needs the limit price.</source>
        <translation>Braucht den Limitpreis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs a mark price.</source>
        <translation>Braucht einen Mark-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="180"/>
        <source>Needs the stop price.</source>
        <translation>Braucht den Stop-Preis.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="191"/>
        <source>This size is too large to be computed.</source>
        <translation>Diese Größe ist zu groß, um berechnet zu werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="199"/>
        <source>Less than one step of %1.</source>
        <translation>Weniger als ein Schritt von %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="228"/>
        <source>Too large to be computed exactly.</source>
        <translation>Zu groß, um exakt berechnet zu werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="235"/>
        <source>%1 = %2 %3 = %4 of balance</source>
        <translation>%1 = %2 %3 = %4 vom Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="236"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="242"/>
        <source>%1 from the mark</source>
        <translation>%1 vom Mark-Preis entfernt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="271"/>
        <source>%1 from entry</source>
        <translation>%1 vom Einstieg</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="260"/>
        <source>%1 from entry · loses %2 %3 (%4 of balance)</source>
        <translation>%1 vom Einstieg · verliert %2 %3 (%4 vom Guthaben)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="261"/>
        <source>%1 from entry · loses %2 %3</source>
        <translation>%1 vom Einstieg · verliert %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="282"/>
        <source>%1 from entry · gains %2 %3, %4 times the risk</source>
        <translation>%1 vom Einstieg · gewinnt %2 %3, %4-faches Risiko</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="283"/>
        <source>%1 from entry · gains %2 %3</source>
        <translation>%1 vom Einstieg · gewinnt %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1: Wartet auf noch nicht Ausgefülltes.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="374"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="381"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%1 %2 zu %3, Stop %4, Ziel %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="382"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%1 %2, Stop %3, Ziel %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="385"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%1 %2 zu %3, Stop %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>%1 %2, stop %3</source>
        <translation>%1 %2, Stop %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price and a stop price.</source>
        <translation>Geben Sie Größe, Limitpreis und Stop-Preis ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price.</source>
        <translation>Geben Sie Größe und Limitpreis ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="399"/>
        <source>Enter a size and a stop price.</source>
        <translation>Geben Sie Größe und Stop-Preis ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="400"/>
        <source>Enter a size.</source>
        <translation>Geben Sie eine Größe ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price and a stop price.</source>
        <translation>Geben Sie Limitpreis und Stop-Preis ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price.</source>
        <translation>Geben Sie einen Limitpreis ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Enter a stop price.</source>
        <translation>Geben Sie einen Stop-Preis ein.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Mend the marked fields.</source>
        <translation>Berichtigen Sie die markierten Felder.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="412"/>
        <source>Largest size that passes now: %1</source>
        <translation>Größte jetzt zulässige Größe: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="417"/>
        <source>No size passes: %1</source>
        <translation>Keine Größe zulässig: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>No size passes now</source>
        <translation>Zurzeit keine Größe zulässig</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>Größte zulässige Größe: Stop-Preis fehlt</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/ticket_presenter.cpp" line="437"/>
        <source>%n more rule(s) refuse as well.</source>
        <translation>
            <numerusform>%n weitere Regel lehnt ebenfalls ab.</numerusform>
            <numerusform>%n weitere Regeln lehnen ebenfalls ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>The price of a position is not known.</source>
        <translation>Der Preis einer Position ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>A price in it is stale.</source>
        <translation>Ein Preis darin ist veraltet.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="69"/>
        <source>Before commission.</source>
        <translation>Vor Gebühren.</translation>
    </message>
</context>
<context>
    <name>TourPresenter</name>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="57"/>
        <source>A position over its limit</source>
        <translation>Eine Position über ihrem Limit</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="58"/>
        <source>A further entry is refused</source>
        <translation>Ein weiterer Einstieg wird abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="59"/>
        <source>Close it by hand</source>
        <translation>Von Hand schließen</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="60"/>
        <source>The emergency stop</source>
        <translation>Der Not-Stopp</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="61"/>
        <source>Clear the stop</source>
        <translation>Den Stopp aufheben</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="62"/>
        <source>That was the incident</source>
        <translation>Das war der Vorfall</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="70"/>
        <source>Ctrl+1 goes to the positions.</source>
        <translation>Strg+1 führt zu den Positionen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="71"/>
        <source>Ctrl+2 goes to the ticket, Alt+Y to its symbol; Tab walks through it.</source>
        <translation>Strg+2 führt zum Orderticket, Alt+Y zu dessen Symbol; Tab geht es durch.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="72"/>
        <source>Ctrl+1, then Ctrl+Shift+X; in the dialog Tab and Enter.</source>
        <translation>Strg+1, dann Strg+Umschalt+X; im Dialog Tab und Enter.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="73"/>
        <source>Ctrl+Shift+F12, from anywhere.</source>
        <translation>Strg+Umschalt+F12, von überall.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="74"/>
        <source>Menu Emergency, Clear the stop…; in the dialog Tab and Space.</source>
        <translation>Menü „Notfall“, „Stopp aufheben…“; im Dialog Tab und Leertaste.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="96"/>
        <source>The engine&apos;s picture shows it: over the limit, no stop.</source>
        <translation>Der Stand der Engine zeigt es: über dem Limit, kein Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="97"/>
        <source>Refused by the position limit, and it cannot be sent.</source>
        <translation>Vom Positionslimit abgelehnt, und sie kann nicht gesendet werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="98"/>
        <source>Closed: the account holds nothing of it any more.</source>
        <translation>Geschlossen: Das Konto hält nichts mehr davon.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="99"/>
        <source>Stopped, and nothing is open.</source>
        <translation>Gestoppt, und nichts ist offen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="100"/>
        <source>Cleared by name; entries are judged again.</source>
        <translation>Namentlich aufgehoben; Einstiege werden wieder beurteilt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="111"/>
        <source>The tour is walked with paper money only.</source>
        <translation>Die Führung läuft nur mit Spielgeld.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="114"/>
        <source>The account has not been read yet.</source>
        <translation>Das Konto wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="117"/>
        <source>The emergency stop is pulled here; the tour begins before it.</source>
        <translation>Der Not-Stopp ist hier ausgelöst; die Führung beginnt davor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="119"/>
        <source>No position here is over its limit without a stop.</source>
        <translation>Keine Position hier ist ohne Stop über ihrem Limit.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="208"/>
        <source>The account is not known at this moment: nothing counts until it is read again.</source>
        <translation>Das Konto ist in diesem Moment unbekannt: Nichts zählt, bis es wieder gelesen ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="211"/>
        <source>Waiting for a whole order in the ticket: %1, %2, a size, a stop.</source>
        <translation>Wartet auf eine vollständige Order im Orderticket: %1, %2, eine Größe, ein Stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="212"/>
        <source>Waiting until the account holds nothing of %1.</source>
        <translation>Wartet, bis das Konto nichts mehr von %1 hält.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Stopped. Waiting until flat is verified.</source>
        <translation>Gestoppt. Wartet, bis die Glattstellung bestätigt ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Waiting for the stop.</source>
        <translation>Wartet auf den Stopp.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="215"/>
        <source>Waiting until a named person clears it.</source>
        <translation>Wartet, bis eine namentlich genannte Person ihn aufhebt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="235"/>
        <source>%1 is worth %2: %3 of the balance, where %4 is the limit, and no stop protects it. So it began: the limit was a fixed sum, and nobody saw. Here the bar is hatched beyond its line, marked ! and worded, and Guard counts how long it has been without a stop.</source>
        <translation>%1 ist %2 wert: %3 vom Guthaben, wo %4 das Limit ist, und kein Stop schützt die Position. So begann es: Das Limit war eine feste Summe, und niemand sah es. Hier ist der Balken jenseits der Linie schraffiert, mit ! markiert und benannt, und „Schutz“ zählt, wie lange sie schon ohne Stop ist.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="240"/>
        <source>Try to add to it: %1, %2, any size, and a stop. Every rule is judged while you type; the position limit says no, with its numbers, and the order cannot be sent.</source>
        <translation>Versuchen Sie, sie zu vergrößern: %1, %2, eine beliebige Größe und ein Stop. Jede Regel wird beim Tippen beurteilt; das Positionslimit lehnt ab, mit seinen Zahlen, und die Order kann nicht gesendet werden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="244"/>
        <source>An exit is never refused by a limit. Choose Close…, give a reason, and look at the effect before you press: the dialog says what it will do.</source>
        <translation>Ein Ausstieg wird nie von einem Limit abgelehnt. Wählen Sie „Schließen…“, geben Sie einen Grund an und sehen Sie sich die Wirkung an, bevor Sie drücken: Der Dialog sagt, was er tun wird.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="247"/>
        <source>You stopped before the tour came to it: good, that is how it is meant. Entries are blocked, orders cancelled, positions closed; the strip shows each of it.</source>
        <translation>Sie haben gestoppt, bevor die Führung dazu kam: gut, so ist es gedacht. Einstiege sind gesperrt, Orders storniert, Positionen geschlossen; die Leiste zeigt jedes davon.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="248"/>
        <source>One press, no question: entries are blocked at once, orders cancelled, positions closed, and flat is said only after two reads agree. Press it now.</source>
        <translation>Ein Druck, keine Rückfrage: Einstiege werden sofort gesperrt, Orders storniert, Positionen geschlossen, und glattgestellt heißt es erst, wenn zwei Abfragen übereinstimmen. Drücken Sie jetzt.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="251"/>
        <source>Nothing but a named person ends a stop, also after a restart. Choose Clear…, read the checklist, give your name and a reason.</source>
        <translation>Nur eine namentlich genannte Person beendet einen Stopp, auch nach einem Neustart. Wählen Sie „Aufheben…“, lesen Sie die Checkliste, geben Sie Ihren Namen und einen Grund an.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="254"/>
        <source>Flagged, refused, closed, stopped, cleared. Each of it stands in the journal with its numbers: look at Decisions below.</source>
        <translation>Markiert, abgelehnt, geschlossen, gestoppt, aufgehoben. Alles steht mit seinen Zahlen im Journal: Sehen Sie unten in „Entscheidungen“ nach.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="37"/>
        <source>LATCHED, NOT SENT: no path to the exchange</source>
        <translation>VERRIEGELT, NICHT GESENDET: kein Weg zur Börse</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED, the engine does not answer</source>
        <translation>GESTOPPT, die Engine antwortet nicht</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED: entries blocked</source>
        <translation>GESTOPPT: Einstiege gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="43"/>
        <source>THE ENGINE DOES NOT ANSWER</source>
        <translation>DIE ENGINE ANTWORTET NICHT</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="46"/>
        <source>Offline: the exchange is not reached</source>
        <translation>Offline: Die Börse wird nicht erreicht</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="50"/>
        <source>Trading</source>
        <translation>Handel</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="52"/>
        <source>Reduce only: entries blocked</source>
        <translation>Nur Reduzieren: Einstiege gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="57"/>
        <source>Not ready: entries blocked</source>
        <translation>Nicht bereit: Einstiege gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="67"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="69"/>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>%n open position(s)</source>
        <translation>
            <numerusform>%n offene Position</numerusform>
            <numerusform>%n offene Positionen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>Open positions: not known</source>
        <translation>Offene Positionen: unbekannt</translation>
    </message>
</context>
<context>
    <name>bw::app::KeyService</name>
    <message>
        <location filename="../app/key_service.cpp" line="200"/>
        <source>The keychain gives out no key for it any more.</source>
        <translation>Der Schlüsselbund gibt keinen Schlüssel mehr dafür heraus.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="212"/>
        <source>That is too long to be the secret of a key.</source>
        <translation>Das ist zu lang für das Secret eines Schlüssels.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="215"/>
        <source>the form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="241"/>
        <source>The exchange could not be asked.</source>
        <translation>Die Börse konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="242"/>
        <location filename="../app/key_service.cpp" line="245"/>
        <source>Not kept. %1</source>
        <translation>Nicht abgelegt. %1</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="252"/>
        <source>The key %1 is kept in the keychain. It counts at the next start of its mode.</source>
        <translation>Der Schlüssel %1 liegt im Schlüsselbund. Er gilt ab dem nächsten Start seines Modus.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="270"/>
        <source>The key was removed from the keychain. At the exchange it still exists: delete it there if it is no longer needed.</source>
        <translation>Der Schlüssel wurde aus dem Schlüsselbund entfernt. An der Börse besteht er weiter: Löschen Sie ihn dort, wenn er nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>bw::app::ModeDesk</name>
    <message>
        <location filename="../app/mode_desk.cpp" line="73"/>
        <source>A step needs the name of who approves it.</source>
        <translation>Ein Stufenwechsel braucht den Namen des Freigebers.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="17"/>
        <source>The day&apos;s starting balance</source>
        <translation>Startguthaben des Tages</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>Name, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>Ihr Name (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>Einstiege bleiben gesperrt (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>The figure was not accepted.</source>
        <translation>Der Wert wurde nicht angenommen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="32"/>
        <source>Proposed start of the day</source>
        <translation>Vorgeschlagener Tagesbeginn</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Equity now</source>
        <translation>Equity jetzt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
        <source>Daily loss limit</source>
        <translation>Tagesverlustlimit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="36"/>
        <source>Today&apos;s loss is measured from this figure. If the true balance at 00:00 UTC was higher, the difference is not counted as a loss.</source>
        <translation>Ab diesem Wert wird der heutige Verlust gemessen. War das wahre Guthaben um 00:00 UTC höher, zählt die Differenz nicht als Verlust.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="52"/>
        <source>The figure changed, it was %1 until now: it needs your name again.</source>
        <translation>Der Wert hat sich geändert, bisher war er %1: Ihr Name ist erneut nötig.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="69"/>
        <source>Less, if money was transferred in today.</source>
        <translation>Weniger, falls heute Geld eingezahlt wurde.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="71"/>
        <source>Accepting …</source>
        <translation>Wird angenommen …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>There is nothing to accept.</source>
        <translation>Es gibt nichts anzunehmen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>A name is required.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AdoptDialog</name>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="16"/>
        <source>Adopt %1 as a position</source>
        <translation>%1 als Position übernehmen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>Name, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>Ihr Name (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>Es bleibt ein Bestand, den niemand anrührt (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It was not adopted.</source>
        <translation>Es wurde nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="34"/>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="35"/>
        <source>A&amp;mount</source>
        <translation>M&amp;enge</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="41"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="43"/>
        <source>As much as can be sold again (%1)</source>
        <translation>So viel, wie wieder verkauft werden kann (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="66"/>
        <source>Value now</source>
        <translation>Wert jetzt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="67"/>
        <source>Uses</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="68"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>Es wird eine Position zum jetzigen Preis: Sie zählt für jedes Limit, bekommt einen Schutz-Stop an der Börse, und ein Not-Stopp verkauft sie. Was nicht übernommen wird, bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="94"/>
        <source>Adopting …</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="96"/>
        <source>A name is required.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="15"/>
        <source>Why it was stopped</source>
        <translation>Warum gestoppt wurde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Reason, required</source>
        <translation>Grund, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>warum gestoppt wurde (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>Name of who stopped, required</source>
        <translation>Wer gestoppt hat, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>who stopped (required, journalled)</source>
        <translation>wer gestoppt hat (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>Der Grund bleibt, wie er ist (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason was not recorded.</source>
        <translation>Der Grund wurde nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="37"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>Das ist ein anderer Stopp als zuvor: Er braucht einen eigenen Grund und Namen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>Der Not-Stopp wurde aufgehoben: Es gibt keinen Grund mehr zu ändern.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>Gestoppt von %1 am %2 UTC. Bisheriger Grund: %3.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="51"/>
        <source>somebody unnamed</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="52"/>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Recording …</source>
        <translation>Wird festgehalten …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>R&amp;ecord the reason</source>
        <translation>Grund &amp;festhalten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>Nothing is stopped.</source>
        <translation>Nichts ist gestoppt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>A reason and a name are required.</source>
        <translation>Grund und Name sind erforderlich.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="49"/>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="50"/>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="51"/>
        <source>Approve the waiting entry</source>
        <translation>Wartenden Einstieg freigeben</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="52"/>
        <source>Decline the waiting entry</source>
        <translation>Wartenden Einstieg ablehnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="87"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (%n weitere Anfrage wartet)</numerusform>
            <numerusform> (%n weitere Anfragen warten)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="88"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 fragt an: %2. Verfällt in %3 s.%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>The emergency stop is not latched.</source>
        <translation>Der Not-Stopp ist nicht verriegelt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="26"/>
        <source>no reason was given</source>
        <translation>es wurde kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="27"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>Gestoppt von %1 am %2 UTC, Epoche %3: %4.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="28"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="36"/>
        <source>Clear the emergency stop</source>
        <translation>Not-Stopp aufheben</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>&amp;Approver</source>
        <translation>&amp;Freigeber</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>Approver, required</source>
        <translation>Freigeber, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>your name (required, journalled)</source>
        <translation>Ihr Name (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>Reason, required</source>
        <translation>Grund, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>warum weiter gehandelt werden darf (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Keep stopped</source>
        <translation>Gestoppt lassen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Nothing changes (Esc)</source>
        <translation>Nichts ändert sich (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>The stop was not cleared.</source>
        <translation>Der Stopp wurde nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✔ yes</source>
        <translation>✔ ja</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✖ no</source>
        <translation>✖ nein</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="91"/>
        <source>Clearing …</source>
        <translation>Wird aufgehoben …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="92"/>
        <source>&amp;Clear the stop</source>
        <translation>Stopp auf&amp;heben</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>Trotz %1 auf&amp;heben</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>1 point is</source>
        <translation>1 nicht grünen Punkts</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>%1 points are</source>
        <translation>%1 nicht grüner Punkte</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>Nothing is stopped.</source>
        <translation>Nichts ist gestoppt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>An approver and a reason are required.</source>
        <translation>Freigeber und Grund sind erforderlich.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="107"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>%1 hat diesen Stopp ausgelöst; beim Vier-Augen-Prinzip muss jemand anders das Aufheben freigeben.</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="37"/>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Nothing is sent (Esc)</source>
        <translation>Nichts wird gesendet (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>The close was refused.</source>
        <translation>Das Schließen wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>Von der Börse angenommen; Ausführung steht aus …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="54"/>
        <source>Quantity to close</source>
        <translation>Zu schließende Menge</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="55"/>
        <source>&amp;Quantity</source>
        <translation>M&amp;enge</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="59"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>Zu schließender Anteil der Position, in Tausendsteln</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="98"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="100"/>
        <source>Close %1 percent of the position</source>
        <translation>%1 Prozent der Position schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="117"/>
        <source>&amp;Market</source>
        <translation>&amp;Markt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="118"/>
        <source>&amp;Limit at</source>
        <translation>&amp;Limit bei</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="123"/>
        <source>Limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="126"/>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="129"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>target reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>the idea no longer holds</source>
        <translation>die Idee trägt nicht mehr</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>less risk</source>
        <translation>weniger Risiko</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="171"/>
        <source>Reason, required</source>
        <translation>Grund, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="172"/>
        <source>why? (required, journalled)</source>
        <translation>warum? (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="182"/>
        <source>Estimated price</source>
        <translation>Geschätzter Preis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="183"/>
        <source>P&amp;L of this part</source>
        <translation>PnL dieses Teils</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="184"/>
        <source>Then still open</source>
        <translation>Danach noch offen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="185"/>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="244"/>
        <source>Closing …</source>
        <translation>Wird geschlossen …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="245"/>
        <source>Sends the exit (Enter)</source>
        <translation>Sendet den Ausstieg (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>Blendet dieses Fenster aus; die Order läuft weiter (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="207"/>
        <source>Sent to the engine …</source>
        <translation>An die Engine gesendet …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="238"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>Es ist noch unbekannt, ob die Börse es angenommen hat. Es wird nachgesehen; nichts wird erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DayGauge</name>
    <message>
        <location filename="../ui/widgets/day_gauge.cpp" line="32"/>
        <source>Loss of today against its limit</source>
        <translation>Heutiger Verlust gegen sein Limit</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✔ allowed</source>
        <translation>✔ erlaubt</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✖ refused</source>
        <translation>✖ abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="156"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="158"/>
        <source>Decision</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="160"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="162"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="164"/>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="166"/>
        <source>Why, with the numbers</source>
        <translation>Grund, mit Zahlen</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsPanel</name>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="43"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <source>No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers.</source>
        <translation>Noch keine Entscheidung. Jede erlaubte oder abgelehnte Order erscheint hier, mit der Regel und ihren Zahlen.</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="35"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>Positionsgröße: Es wären 9.41 %; das Limit ist 5 %.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillProcess</name>
    <message>
        <location filename="../ui/drill_process.cpp" line="52"/>
        <source>it ended with code %1</source>
        <translation>sie endete mit Code %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillWindow</name>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Every limit is made to fire against the paper exchange of this very program, in a process and a folder of its own. This account is not touched, no alert is sent; it takes about half a minute.</source>
        <translation>Jedes Limit wird an der Paper-Börse dieses Programms zum Auslösen gebracht, in einem eigenen Prozess und Ordner. Dieses Konto wird nicht berührt, kein Alarm wird gesendet; es dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What has to happen</source>
        <translation>Was geschehen muss</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="118"/>
        <source>Limits of this drill, as they come</source>
        <translation>Limits dieser Übung, in ihrer Folge</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="123"/>
        <source>The last drills</source>
        <translation>Die letzten Übungen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>What did not fire</source>
        <translation>Was nicht auslöste</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="125"/>
        <source>The last drills, newest first</source>
        <translation>Die letzten Übungen, neueste zuerst</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="126"/>
        <source>&amp;Start the drill</source>
        <translation>Übung &amp;starten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="127"/>
        <source>C&amp;ancel the drill</source>
        <translation>Übung &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="128"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="129"/>
        <source>Ends a drill that runs (Esc)</source>
        <translation>Beendet eine laufende Übung (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✔ ok</source>
        <translation>✔ ok</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✖ no</source>
        <translation>✖ nein</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="194"/>
        <source>Running: %n check(s) so far.</source>
        <translation>
            <numerusform>Läuft: bisher %n Prüfung.</numerusform>
            <numerusform>Läuft: bisher %n Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="198"/>
        <source>Not started.</source>
        <translation>Nicht gestartet.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="202"/>
        <source>✔ Passed: every limit fired.</source>
        <translation>✔ Bestanden: Jedes Limit hat ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="203"/>
        <source>✖ NOT passed: %n check(s) failed, see above.</source>
        <translation>
            <numerusform>✖ NICHT bestanden: %n Prüfung fehlgeschlagen, siehe oben.</numerusform>
            <numerusform>✖ NICHT bestanden: %n Prüfungen fehlgeschlagen, siehe oben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="204"/>
        <source>Cancelled; it does not count and is not in the record.</source>
        <translation>Abgebrochen; sie zählt nicht und steht nicht im Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="205"/>
        <source>✖ The drill could not be carried out: %1</source>
        <translation>✖ Die Übung konnte nicht durchgeführt werden: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="72"/>
        <location filename="../ui/panels/equity_panel.cpp" line="74"/>
        <location filename="../ui/panels/equity_panel.cpp" line="133"/>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="73"/>
        <source>From the highest equity since the program started</source>
        <translation>Von der höchsten Equity seit Programmstart</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="75"/>
        <source>Start of the day</source>
        <translation>Tagesbeginn</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="77"/>
        <source>Equity (solid), the drawdown below its highest (filled), and the start of the day (dashed), over UTC; arrow keys read it point by point</source>
        <translation>Equity (durchgezogen), der Drawdown unter ihrem Höchststand (gefüllt) und der Tagesbeginn (gestrichelt), über UTC; die Pfeiltasten lesen sie Punkt für Punkt vor</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="78"/>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="83"/>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="111"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="84"/>
        <source>Line as CSV…</source>
        <translation>Linie als CSV…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="85"/>
        <source>Picture as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="96"/>
        <source>The line begins when the account is known.</source>
        <translation>Die Linie beginnt, sobald das Konto bekannt ist.</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="134"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="199"/>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="76"/>
        <location filename="../ui/panels/equity_panel.cpp" line="135"/>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="133"/>
        <source>the picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Written to %1.</source>
        <translation>Geschrieben in %1.</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>In %1 wurde nichts geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="73"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="75"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>▲ warning</source>
        <translation>▲ Warnung</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="77"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>✖ alarm</source>
        <translation>✖ Alarm</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>Severity</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsPanel</name>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <location filename="../ui/panels/events_panel.cpp" line="44"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>The market stream was silent for 2.3 s.</source>
        <translation>Der Markt-Stream schwieg 2,3 s lang.</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="45"/>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="19"/>
        <source>Money that nothing explains</source>
        <translation>Geld ohne Erklärung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>Name, required</source>
        <translation>Name, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>your name (required, journalled)</source>
        <translation>Ihr Name (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>Einstiege bleiben gesperrt (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>It was not recorded.</source>
        <translation>Es wurde nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="35"/>
        <source>The wallet moved by</source>
        <translation>Wallet-Änderung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="37"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Today without it</source>
        <translation>Heute ohne dies</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="45"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>Ein &amp;Transfer: Geld, das ein- oder ausgezahlt wurde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A r&amp;esult: something that was won or lost</source>
        <translation>Ein &amp;Ergebnis: etwas, das gewonnen oder verloren wurde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="97"/>
        <source>The amount changed, it was %1 until now: it needs your choice and your name again.</source>
        <translation>Der Betrag hat sich geändert, bisher war er %1: Ihre Wahl und Ihr Name sind erneut nötig.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="127"/>
        <source>As long as this run of the program knows of it.</source>
        <translation>Seit dieser Programmlauf davon weiß.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="133"/>
        <source>Recording …</source>
        <translation>Wird festgehalten …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="134"/>
        <source>Nothing to record</source>
        <translation>Nichts festzuhalten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="135"/>
        <source>Choose what it was</source>
        <translation>Wählen, was es war</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>There is nothing to explain.</source>
        <translation>Es gibt nichts zu erklären.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>A choice and a name are required.</source>
        <translation>Auswahl und Name sind erforderlich.</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsModel</name>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="40"/>
        <source>untouched; can be adopted</source>
        <translation>unberührt; kann übernommen werden</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="127"/>
        <source>A holding is never sold and never counted.</source>
        <translation>Ein Bestand wird nie verkauft und nie gezählt.</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Coin</source>
        <translation>Coin</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Held</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Mark</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>As a position</source>
        <translation>Als Position</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="45"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <source>No coin is held beside the positions.</source>
        <translation>Neben den Positionen wird kein Coin gehalten.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="24"/>
        <source>untouched; can be adopted</source>
        <translation>unberührt; kann übernommen werden</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="30"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>Nichts hier wird verkauft oder gezählt, auch nicht vom Not-Stopp.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt %1…</source>
        <translation>%1 übernehmen…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Choose a coin.</source>
        <translation>Wählen Sie einen Coin.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Makes it a position (%1)</source>
        <translation>Macht es zur Position (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::KeysWindow</name>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>API keys of each account. Only their last characters are shown, and secrets never. A key that may withdraw is refused; bind it to your address at the exchange.</source>
        <translation>API-Schlüssel jedes Kontos. Nur ihre letzten Zeichen werden gezeigt, Secrets nie. Ein Schlüssel, der auszahlen darf, wird abgelehnt; binden Sie ihn an der Börse an Ihre Adresse.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Kept</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Added (UTC)</source>
        <translation>Seit (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>At the exchange</source>
        <translation>An der Börse</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="174"/>
        <source>Keys of each account</source>
        <translation>Schlüssel jedes Kontos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="175"/>
        <source>&amp;Check at the exchange</source>
        <translation>An der Börse &amp;prüfen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="176"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="177"/>
        <source>API &amp;key</source>
        <translation>API-Schlüsse&amp;l</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="178"/>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="179"/>
        <source>&amp;Secret or private key</source>
        <translation>&amp;Secret oder privater Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="180"/>
        <source>Secret or private key</source>
        <translation>Secret oder privater Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="181"/>
        <source>From a &amp;file…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="182"/>
        <source>Check and k&amp;eep</source>
        <translation>Prüfen und a&amp;blegen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="183"/>
        <source>Read a&amp;gain</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="184"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="200"/>
        <source>Keys cannot be managed in this window.</source>
        <translation>In diesem Fenster können keine Schlüssel verwaltet werden.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="236"/>
        <source>Private key: %1</source>
        <translation>Privater Schlüssel: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Replace the key of: %1</source>
        <translation>Schlüssel ersetzen für: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key for: %1</source>
        <translation>Schlüssel hinzufügen für: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>pasted, also with several lines; never shown</source>
        <translation>eingefügt, auch mehrzeilig; wird nie angezeigt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="247"/>
        <source>The exchange is asked first; nothing is kept that it refuses.</source>
        <translation>Zuerst wird die Börse gefragt; was sie ablehnt, wird nicht abgelegt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="260"/>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>Private keys (*.pem *.key)</source>
        <translation>Private Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="278"/>
        <source>Asking the exchange about the key…</source>
        <translation>Die Börse wird nach dem Schlüssel gefragt…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>Remove the key?</source>
        <translation>Schlüssel entfernen?</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="292"/>
        <source>It is taken out of the keychain. A run that uses it goes on with it until it ends; at the exchange the key still exists.</source>
        <translation>Er wird aus dem Schlüsselbund genommen. Ein Lauf, der ihn benutzt, läuft bis zu seinem Ende damit weiter; an der Börse besteht der Schlüssel weiter.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="293"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="294"/>
        <source>Remove the key</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>All in percent of the balance as it is now. What gets tighter counts at once; what gets looser is journalled, and with real money needs the name of who approves it.</source>
        <translation>Alles in Prozent des jetzigen Guthabens. Was enger wird, gilt sofort; was lockerer wird, wird protokolliert und braucht bei echtem Geld den Namen des Freigebers.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>The mode&apos;s own</source>
        <translation>Modusvorgabe</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="184"/>
        <source>&amp;Approver</source>
        <translation>&amp;Freigeber</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="185"/>
        <source>Approver, required to loosen a limit with real money</source>
        <translation>Freigeber, Pflichtfeld, um bei echtem Geld ein Limit zu lockern</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="186"/>
        <source>your name (required to loosen, journalled)</source>
        <translation>Ihr Name (Pflicht zum Lockern, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="187"/>
        <source>&amp;Undo changes</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="188"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="219"/>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="261"/>
        <source>Changing …</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>%n Limit &amp;verschärfen</numerusform>
            <numerusform>%n Limits &amp;verschärfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="263"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>%n Limit &amp;lockern</numerusform>
            <numerusform>%n Limits &amp;lockern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="264"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>%n Limit ändern, teils &amp;lockerer</numerusform>
            <numerusform>%n Limits ändern, teils &amp;lockerer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="265"/>
        <source>A value cannot be taken: see beside its field.</source>
        <translation>Ein Wert kann nicht angenommen werden: siehe neben seinem Feld.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="266"/>
        <source>Loosening a limit with real money needs the name of who approves it.</source>
        <translation>Ein Limit bei echtem Geld zu lockern, braucht den Namen des Freigebers.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="306"/>
        <source>Sent to the engine …</source>
        <translation>An die Engine gesendet …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="328"/>
        <source>The limits were not changed.</source>
        <translation>Die Limits wurden nicht geändert.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListBar</name>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="31"/>
        <source>Symbol or word</source>
        <translation>Symbol oder Wort</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="32"/>
        <source>Show only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="33"/>
        <source>Show every row</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="34"/>
        <source>Shows every row again (Esc)</source>
        <translation>Zeigt wieder jede Zeile (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/list_bar.cpp" line="71"/>
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 von %n gezeigt</numerusform>
            <numerusform>%1 von %n gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListColumns</name>
    <message>
        <location filename="../ui/panels/list_columns.cpp" line="210"/>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListFrame</name>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="117"/>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="118"/>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="120"/>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="121"/>
        <source>Only this symbol</source>
        <translation>Nur dieses Symbol</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="122"/>
        <source>By this column, upwards</source>
        <translation>Nach dieser Spalte, aufsteigend</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="123"/>
        <source>By this column, downwards</source>
        <translation>Nach dieser Spalte, absteigend</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="124"/>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="125"/>
        <source>This column to the left</source>
        <translation>Diese Spalte nach links</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="126"/>
        <source>This column to the right</source>
        <translation>Diese Spalte nach rechts</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="127"/>
        <source>This column wider</source>
        <translation>Diese Spalte breiter</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="128"/>
        <source>This column narrower</source>
        <translation>Diese Spalte schmaler</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="129"/>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="215"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="217"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="321"/>
        <source>Export</source>
        <translation>Export</translation>
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
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>In %1 wurde nichts geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListTable</name>
    <message>
        <location filename="../ui/panels/list_table.cpp" line="108"/>
        <source>No row has the words of the filter. Esc in the filter shows every row again.</source>
        <translation>Keine Zeile enthält die Wörter des Filters. Esc im Filter zeigt wieder jede Zeile.</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockCover</name>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="67"/>
        <location filename="../ui/lock/lock_cover.cpp" line="148"/>
        <source>Breakwater · locked</source>
        <translation>Breakwater · gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="110"/>
        <source>Breakwater is locked</source>
        <translation>Breakwater ist gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="111"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="112"/>
        <source>Positions stay guarded. The emergency stop works at once: its button or Ctrl+Shift+F12.</source>
        <translation>Positionen bleiben geschützt. Der Not-Stopp wirkt sofort: mit seinem Knopf oder Strg+Umschalt+F12.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="113"/>
        <source>Press Enter to unlock.</source>
        <translation>Drücken Sie Enter zum Entsperren.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="114"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="115"/>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock (Enter)</source>
        <translation>Entsperren (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="118"/>
        <source>The passphrase cannot be read, so nothing opens this lock. End Breakwater, delete %1 and start again.</source>
        <translation>Die Passphrase kann nicht gelesen werden; daher öffnet nichts diese Sperre. Beenden Sie Breakwater, löschen Sie %1 und starten Sie neu.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_cover.cpp" line="190"/>
        <source>That is not it. The next try is heard in %n s.</source>
        <translation>
            <numerusform>Falsche Passphrase. Der nächste Versuch wird in %n s angenommen.</numerusform>
            <numerusform>Falsche Passphrase. Der nächste Versuch wird in %n s angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="191"/>
        <source>That is not it.</source>
        <translation>Falsche Passphrase.</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockDialog</name>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="23"/>
        <source>Inactivity lock</source>
        <translation>Sperre bei Inaktivität</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="27"/>
        <source>A locked window shows how a stop proceeds and nothing else. The emergency stop works all the same; positions stay guarded.</source>
        <translation>Ein gesperrtes Fenster zeigt, wie ein Stopp verläuft, und sonst nichts. Der Not-Stopp wirkt trotzdem; Positionen bleiben geschützt.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>&amp;Passphrase of now</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>Passphrase of now, required</source>
        <translation>Jetzige Passphrase, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="33"/>
        <source>required to change the lock</source>
        <translation>erforderlich, um die Sperre zu ändern</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: as it is</source>
        <translation>leer: wie bisher</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: Enter unlocks</source>
        <translation>leer: Enter entsperrt</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>The same &amp;again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>New passphrase, again</source>
        <translation>Neue Passphrase, wiederholt</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="40"/>
        <source>No passphrase any &amp;more: Enter unlocks</source>
        <translation>&amp;Keine Passphrase mehr: Enter entsperrt</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>The lock stays as it is (Esc)</source>
        <translation>Die Sperre bleibt, wie sie ist (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="65"/>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="66"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="67"/>
        <source>Minutes without a key or a pointer</source>
        <translation>Minuten ohne Taste oder Zeiger</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="69"/>
        <source>Lock af&amp;ter</source>
        <translation>&amp;Sperren nach</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="81"/>
        <source>The passphrase of now is required.</source>
        <translation>Die jetzige Passphrase ist erforderlich.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_dialog.cpp" line="84"/>
        <source>A passphrase has %n characters at least.</source>
        <translation>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="86"/>
        <source>The new passphrase is not the same both times.</source>
        <translation>Die neue Passphrase ist nicht beide Male gleich.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="97"/>
        <source>&amp;Keep</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="112"/>
        <source>That is not the passphrase of now.</source>
        <translation>Das ist nicht die jetzige Passphrase.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="118"/>
        <source>The passphrase was not kept: %1</source>
        <translation>Die Passphrase wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="134"/>
        <location filename="../ui/main_window.cpp" line="239"/>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="139"/>
        <location filename="../ui/main_window.cpp" line="243"/>
        <source>Order ticket</source>
        <translation>Orderticket</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="160"/>
        <source>Orders, trades, decisions, events</source>
        <translation>Orders, Trades, Entscheidungen, Ereignisse</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="163"/>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="219"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="221"/>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="228"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="230"/>
        <source>&amp;Emergency</source>
        <translation>&amp;Notfall</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="231"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="256"/>
        <source>La&amp;youts</source>
        <translation>La&amp;youts</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="257"/>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="259"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="268"/>
        <source>Emergency stop: flatten all	Ctrl+Shift+F12</source>
        <translation>Not-Stopp: alles glattstellen	Strg+Umschalt+F12</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="271"/>
        <source>Clear the stop…</source>
        <translation>Stopp aufheben…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="293"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>Startguthaben des Tages annehmen…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="295"/>
        <source>Explain money that moved…</source>
        <translation>Geldbewegung erklären…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="297"/>
        <source>Say why it was stopped…</source>
        <translation>Sagen, warum gestoppt wurde…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="21"/>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="22"/>
        <source>Inactivity lock…</source>
        <translation>Sperre bei Inaktivität…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="66"/>
        <source>Leave with open positions?</source>
        <translation>Mit offenen Positionen beenden?</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1.</source>
        <translation>Offene Positionen: %1.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1. WITHOUT A PROTECTIVE STOP: %2.</source>
        <translation>Offene Positionen: %1. OHNE SCHUTZ-STOP: %2.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="69"/>
        <source>Protective stops stay at the exchange. Nothing replaces a stop, watches the daily loss or answers to the emergency stop while Breakwater is not running.</source>
        <translation>Schutz-Stops bleiben an der Börse. Solange Breakwater nicht läuft, ersetzt nichts einen Stop, überwacht nichts den Tagesverlust und reagiert nichts auf den Not-Stopp.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="71"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="72"/>
        <source>Keep guarding in the tray</source>
        <translation>Im Infobereich weiter überwachen</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="73"/>
        <source>Leave, stops stay at the exchange</source>
        <translation>Beenden, Stops bleiben an der Börse</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="83"/>
        <source>Accou&amp;nt</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Limits…</source>
        <translation>&amp;Limits…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Modes…</source>
        <translation>&amp;Modi…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Statistics…</source>
        <translation>&amp;Statistik…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Confirm this run with real money…</source>
        <translation>Diesen Lauf mit echtem Geld &amp;bestätigen…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="31"/>
        <source>&amp;The incident, in two minutes…</source>
        <translation>&amp;Der Vorfall, in zwei Minuten…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="47"/>
        <source>&amp;Drill…</source>
        <translation>Ü&amp;bung…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="154"/>
        <source>Order ticket as a window</source>
        <translation>Orderticket als Fenster</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="155"/>
        <source>Lists as a window</source>
        <translation>Listen als Fenster</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="156"/>
        <source>Equity as a window</source>
        <translation>Equity als Fenster</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="157"/>
        <source>Order ticket to another side</source>
        <translation>Orderticket auf eine andere Seite</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="158"/>
        <source>Lists to another side</source>
        <translation>Listen auf eine andere Seite</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="159"/>
        <source>Equity to another side</source>
        <translation>Equity auf eine andere Seite</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="160"/>
        <source>Lock the panels</source>
        <translation>Bereiche fixieren</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="173"/>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="187"/>
        <source>Save this layout…</source>
        <translation>Dieses Layout speichern…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="189"/>
        <source>Delete a layout…</source>
        <translation>Layout löschen…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="214"/>
        <source>Save this layout</source>
        <translation>Dieses Layout speichern</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="215"/>
        <source>Name (an existing one is replaced):</source>
        <translation>Name (ein vorhandenes wird ersetzt):</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="222"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="223"/>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="226"/>
        <source>The layout was not saved</source>
        <translation>Das Layout wurde nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>There are %n layouts, one for each key. Give the name of one of them, or delete one.</source>
        <translation>
            <numerusform>Es gibt %n Layout, eines je Taste. Geben Sie dessen Namen an oder löschen Sie es.</numerusform>
            <numerusform>Es gibt %n Layouts, eines je Taste. Geben Sie den Namen eines davon an oder löschen Sie eines.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="248"/>
        <source>Delete a layout</source>
        <translation>Layout löschen</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="249"/>
        <source>Layout:</source>
        <translation>Layout:</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="251"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="49"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="65"/>
        <source>&amp;Keys…</source>
        <translation>S&amp;chlüssel…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="93"/>
        <source>&amp;Welcome…</source>
        <translation>&amp;Willkommen…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="69"/>
        <source>Set the leverage that the ticket offers</source>
        <translation>Den Hebel setzen, den das Ticket anbietet</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="70"/>
        <source>Set the margin type that the ticket offers</source>
        <translation>Die Margin-Art setzen, die das Ticket anbietet</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="76"/>
        <source>Filter the list…</source>
        <translation>Liste filtern…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="77"/>
        <source>Export the list as CSV…</source>
        <translation>Liste als CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="79"/>
        <source>Export the equity as CSV…</source>
        <translation>Equity als CSV exportieren…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="80"/>
        <source>Export the equity as PNG…</source>
        <translation>Equity als PNG exportieren…</translation>
    </message>
</context>
<context>
    <name>bw::ui::ModeWindow</name>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="212"/>
        <source>Approver</source>
        <translation>Freigeber</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="213"/>
        <source>Approver, required</source>
        <translation>Freigeber, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="214"/>
        <source>your name (required, journalled)</source>
        <translation>Ihr Name (Pflicht, wird protokolliert)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="215"/>
        <source>The mode&apos;s word, typed to confirm</source>
        <translation>Wort des Modus, zur Bestätigung eingetippt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>From play money to real money, one step at a time. A step up needs every check; a step down is always there. Either is taken only while nothing is held and no entry rests.</source>
        <translation>Vom Spielgeld zum echten Geld, Stufe um Stufe. Hochstufen braucht jede Prüfung; Herabstufen steht immer offen. Beides geht nur, solange nichts gehalten wird und kein Einstieg offen ist.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="224"/>
        <source>&amp;Confirm this run</source>
        <translation>Lauf &amp;bestätigen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="225"/>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="226"/>
        <source>What was stepped before</source>
        <translation>Frühere Stufenwechsel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="286"/>
        <source>This run trades with real money and nobody has confirmed it: no entry passes. Exits and stops work.</source>
        <translation>Dieser Lauf handelt mit echtem Geld, und niemand hat ihn bestätigt: Kein Einstieg wird zugelassen. Ausstiege und Stops funktionieren.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="287"/>
        <location filename="../ui/dialogs/mode_window.cpp" line="320"/>
        <source>Type %1</source>
        <translation>%1 eintippen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="314"/>
        <source>It runs in %1</source>
        <translation>Läuft in %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="338"/>
        <source>Choose another mode to see what a step there needs.</source>
        <translation>Wählen Sie einen anderen Modus, um zu sehen, was ein Wechsel dorthin braucht.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="339"/>
        <source>No step is taken from here.</source>
        <translation>Von hier aus ist kein Stufenwechsel möglich.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="340"/>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="367"/>
        <source>The checks are made once more, then the step is taken …</source>
        <translation>Die Prüfungen laufen noch einmal, dann folgt der Stufenwechsel …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="378"/>
        <source>Sent to the engine …</source>
        <translation>An die Engine gesendet …</translation>
    </message>
</context>
<context>
    <name>bw::ui::OperatorField</name>
    <message>
        <location filename="../ui/widgets/operator_field.cpp" line="16"/>
        <source>Name of the operator at this desktop</source>
        <translation>Name des Bedieners an diesem Desktop</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>fate unknown, being looked up</source>
        <translation>Verbleib unbekannt, wird geprüft</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>partly filled</source>
        <translation>teils ausgeführt</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>working</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>take-profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <source>exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <source>entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>stop, market</source>
        <translation>Stop, Markt</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <source>take profit, market</source>
        <translation>Take-Profit, Markt</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="73"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>whole position</source>
        <translation>ganze Position</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>triggering</source>
        <translation>löst aus</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="222"/>
        <source>%1 (foreign)</source>
        <translation>%1 (fremd)</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Price / trigger</source>
        <translation>Preis / Auslöser</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Kind</source>
        <translation>Art</translation>
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
        <translation>Orders</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <source>No working order.</source>
        <translation>Keine aktive Order.</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="46"/>
        <source>Show in decisions</source>
        <translation>In Entscheidungen zeigen</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="47"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>Storniert die gewählten Orders sofort (Entf)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="100"/>
        <source>Cancel protective order of %1</source>
        <translation>Schutzorder von %1 stornieren</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="101"/>
        <source>Cancel %1 of %2</source>
        <translation>%1 von %2 stornieren</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="102"/>
        <source>Cancel order</source>
        <translation>Order stornieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="103"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>%n Order stornieren</numerusform>
            <numerusform>%n Orders stornieren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="116"/>
        <source>Cancelling %1 …</source>
        <translation>Wird storniert: %1 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>The order could not be cancelled.</source>
        <translation>Die Order konnte nicht storniert werden.</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>Cancelled.</source>
        <translation>Storniert.</translation>
    </message>
</context>
<context>
    <name>bw::ui::PanelDock</name>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="148"/>
        <source>Mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="156"/>
        <source>Back into the window</source>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="157"/>
        <source>The panel goes back to where it was docked</source>
        <translation>Der Bereich kehrt dorthin zurück, wo er angedockt war</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="18"/>
        <source>Protective stop for %1</source>
        <translation>Schutz-Stop für %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>Der Stop bleibt, wie er ist (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop was refused.</source>
        <translation>Der Stop wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="32"/>
        <source>Trigger price</source>
        <translation>Auslösepreis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="33"/>
        <source>&amp;Trigger</source>
        <translation>&amp;Auslöser</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="52"/>
        <source>from mark</source>
        <translation>vom Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="63"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="65"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>Auslöser %1 Prozent vom Mark-Preis</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="83"/>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="123"/>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="124"/>
        <source>Result if it is hit</source>
        <translation>Ergebnis bei Auslösung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="151"/>
        <source>Placing …</source>
        <translation>Wird gesetzt …</translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsPanel</name>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="41"/>
        <source>Positions are not known: %1.
Until it is read no entry passes.</source>
        <translation>Positionen sind nicht bekannt: %1.
Bis es gelesen ist, geht kein Einstieg durch.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="44"/>
        <source>Positions are not known yet: the account is being read.
Until then no entry passes.</source>
        <translation>Positionen sind noch unbekannt: Das Konto wird gelesen.
Bis dahin wird kein Einstieg zugelassen.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="47"/>
        <source>Flat: two reads of the account agree that nothing is open.</source>
        <translation>Glattgestellt: Zwei Abfragen des Kontos ergeben übereinstimmend, dass nichts offen ist.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="49"/>
        <source>No open position.
The ticket on the right opens one; every entry carries its stop.</source>
        <translation>Keine offene Position.
Das Orderticket rechts eröffnet eine; jeder Einstieg hat seinen Stop dabei.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="110"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="111"/>
        <source>Show in decisions</source>
        <translation>In Entscheidungen zeigen</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="134"/>
        <source>Close half of %1</source>
        <translation>Hälfte von %1 schließen</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="135"/>
        <source>Trim to limit of %1</source>
        <translation>%1 aufs Limit kürzen</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="136"/>
        <source>Stop to break-even of %1</source>
        <translation>Stop von %1 auf Break-even</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="233"/>
        <source>No position has the words of the filter. Esc in the filter shows every one again.</source>
        <translation>Keine Position enthält die Wörter des Filters. Esc im Filter zeigt wieder alle.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="268"/>
        <source>%1: sent…</source>
        <translation>%1: gesendet…</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="284"/>
        <source>accepted by the exchange</source>
        <translation>von der Börse angenommen</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="287"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="290"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="293"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="297"/>
        <source>fate unknown, being looked up</source>
        <translation>Verbleib unbekannt, wird geprüft</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%1 of %n position(s)</source>
        <translation>
            <numerusform>%1 von %n Position</numerusform>
            <numerusform>%1 von %n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsTable</name>
    <message>
        <location filename="../ui/panels/positions_table.cpp" line="29"/>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_table.cpp" line="50"/>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="29"/>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="66"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>Hebel und Margin-Modus von %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="76"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>Stellt es an der Börse für %1 ein, für das ganze Konto.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="86"/>
        <source>Sent to the engine …</source>
        <translation>An die Engine gesendet …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsLooksPage</name>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="128"/>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="129"/>
        <source>As the des&amp;ktop</source>
        <translation>Wie der Des&amp;ktop</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="130"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="131"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="132"/>
        <source>Gain and loss</source>
        <translation>Gewinn und Verlust</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="133"/>
        <source>&amp;Green and red</source>
        <translation>&amp;Grün und Rot</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="134"/>
        <source>&amp;Red and green</source>
        <translation>&amp;Rot und Grün</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="135"/>
        <source>&amp;Blue and orange</source>
        <translation>&amp;Blau und Orange</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="136"/>
        <source>Gains first. Signs and arrows stay the same, and nothing is told by colour alone. Warnings and the emergency stop keep their colours.</source>
        <translation>Gewinne zuerst. Vorzeichen und Pfeile bleiben gleich, und nichts wird allein durch Farbe gesagt. Warnungen und der Not-Stopp behalten ihre Farben.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="137"/>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="138"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="139"/>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsOriginsPage</name>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="60"/>
        <source>Search keys, values and origins</source>
        <translation>Schlüssel, Werte und Herkunft durchsuchen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="61"/>
        <source>Search the configuration</source>
        <translation>Konfiguration durchsuchen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="62"/>
        <source>Only &amp;what was set</source>
        <translation>Nur &amp;Gesetztes</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="63"/>
        <source>Configuration of this run</source>
        <translation>Konfiguration dieses Laufs</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Key</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>A change counts</source>
        <translation>Änderung gilt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="72"/>
        <source>Where the configuration came from is not known here.</source>
        <translation>Woher die Konfiguration kam, ist hier unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="74"/>
        <source>Read from %1, then the environment, then the flags of the start; the last one counts.</source>
        <translation>Gelesen aus %1, dann aus der Umgebung, dann aus den Optionen des Starts; das Letzte gilt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="75"/>
        <source>There is no %1; what counts are the environment, then the flags of the start.</source>
        <translation>Es gibt kein %1; es gelten die Umgebung, dann die Optionen des Starts.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="77"/>
        <source>Limits changed in the running program are in the limits window. Keys and passwords are never part of it.</source>
        <translation>Im laufenden Programm geänderte Limits stehen im Fenster der Limits. Schlüssel und Passwörter gehören nie dazu.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="80"/>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>when read again</source>
        <translation>beim Neulesen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>at the next start</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing was set; the defaults count.</source>
        <translation>Nichts wurde gesetzt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing matches.</source>
        <translation>Kein Treffer.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsQuietPage</name>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="142"/>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="143"/>
        <source>&amp;Play sounds</source>
        <translation>Töne &amp;abspielen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;fill</source>
        <translation>Eine Aus&amp;führung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A ref&amp;usal</source>
        <translation>Eine Ab&amp;lehnung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;stop that was hit</source>
        <translation>Ein ausgelöster &amp;Stop</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A level of a li&amp;mit</source>
        <translation>Eine Stufe eines Li&amp;mits</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;disconnection</source>
        <translation>Eine &amp;Trennung</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="148"/>
        <source>An emergency: always</source>
        <translation>Ein Notfall: immer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="149"/>
        <source>The sound of an emergency cannot be turned off.</source>
        <translation>Der Ton eines Notfalls kann nicht abgeschaltet werden.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="150"/>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="151"/>
        <source>Do &amp;not disturb</source>
        <translation>&amp;Nicht stören</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="152"/>
        <source>No sound, no notification and no window in front, until it is turned off again. An emergency still does all of it.</source>
        <translation>Kein Ton, keine Benachrichtigung und kein Fenster im Vordergrund, bis es wieder abgeschaltet wird. Ein Notfall tut all das weiterhin.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="153"/>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="154"/>
        <source>Loc&amp;k without a key or a pointer for</source>
        <translation>Sperren &amp;ohne Taste oder Zeiger nach</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="155"/>
        <source>Minutes until the screen is locked</source>
        <translation>Minuten bis zur Sperre des Bildschirms</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="156"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="157"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="158"/>
        <source>The emergency stop works while it is locked, and what happens stays visible.</source>
        <translation>Der Not-Stopp wirkt auch gesperrt, und was geschieht, bleibt sichtbar.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="159"/>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="160"/>
        <source>F&amp;orget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="180"/>
        <source>None of the reasons given for closing a position is remembered now; the next ones will be suggested.</source>
        <translation>Zurzeit ist kein Grund für das Schließen einer Position gemerkt; die nächsten werden vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="181"/>
        <source>%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</source>
        <translation>
            <numerusform>%n Grund für das Schließen einer Position ist gemerkt und wird vorgeschlagen. Ihn zu vergessen, ändert nichts im Journal.</numerusform>
            <numerusform>%n Gründe für das Schließen einer Position sind gemerkt und werden vorgeschlagen. Sie zu vergessen, ändert nichts im Journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsStopPage</name>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="63"/>
        <source>The key of the emergency stop</source>
        <translation>Die Taste des Not-Stopps</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="64"/>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="65"/>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="66"/>
        <source>A stop that is pressed at this desktop is recorded with it, and so is an entry that you approve. Under dual control the same name cannot clear that stop. Empty: the name of the desktop&apos;s user.</source>
        <translation>Ein an diesem Desktop ausgelöster Stopp wird damit vermerkt, ebenso ein Einstieg, den Sie freigeben. Beim Vier-Augen-Prinzip kann derselbe Name diesen Stopp nicht aufheben. Leer: der Name des Desktop-Benutzers.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsWindow</name>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Of this desktop, for whoever uses it. Every choice counts at once and is kept; limits are in the limits window.</source>
        <translation>Für diesen Desktop, wer immer ihn benutzt. Jede Wahl gilt sofort und wird gespeichert; Limits stehen im Fenster der Limits.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="45"/>
        <source>Looks</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="46"/>
        <source>Sounds, quiet, lock</source>
        <translation>Töne, Ruhe, Sperre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="47"/>
        <source>Emergency stop</source>
        <translation>Not-Stopp</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="48"/>
        <source>Where the configuration came from</source>
        <translation>Herkunft der Konfiguration</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="49"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bw::ui::SideWindow</name>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="89"/>
        <source>Mode %1</source>
        <translation>Modus %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="97"/>
        <source>The engine has not answered for %1: nothing shown here is live.</source>
        <translation>Die Engine hat seit %1 nicht geantwortet: Nichts hier ist aktuell.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="100"/>
        <source>The account has not been read yet.</source>
        <translation>Das Konto wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="103"/>
        <source>Stale: the account was read %1 ago.</source>
        <translation>Veraltet: Das Konto wurde vor %1 gelesen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="105"/>
        <source>As of %1 UTC</source>
        <translation>Stand %1 UTC</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatisticsWindow</name>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Net of commission and funding, from the journal of this account. Point at a figure, or move to it with Tab, to see its formula.</source>
        <translation>Nach Gebühren und Funding, aus dem Journal dieses Kontos. Zeigen Sie auf eine Kennzahl oder gehen Sie mit Tab zu ihr, um ihre Formel zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="157"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="158"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Figures as CSV…</source>
        <translation>Kennzahlen als CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Trades as CSV…</source>
        <translation>Trades als CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Days as CSV…</source>
        <translation>Tage als CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the trades as PNG…</source>
        <translation>Diagramm der Trades als PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the days as PNG…</source>
        <translation>Diagramm der Tage als PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>All of it as PNG…</source>
        <translation>Alles als PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="165"/>
        <source>Charts: how far &amp;back</source>
        <translation>Diagramme: wie weit &amp;zurück</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="166"/>
        <source>Charts: how far back</source>
        <translation>Diagramme: wie weit zurück</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed yet.</source>
        <translation>Noch wurde kein Trade geschlossen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>The trades are not known yet.</source>
        <translation>Die Trades sind noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed in this time.</source>
        <translation>In dieser Zeit wurde kein Trade geschlossen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The first day has not been sampled twice yet.</source>
        <translation>Der erste Tag wurde noch nicht zweimal gemessen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The days are not known yet.</source>
        <translation>Die Tage sind noch unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>Nothing was sampled in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="235"/>
        <source>the picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Written to %1.</source>
        <translation>Geschrieben in %1.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>In %1 wurde nichts geschrieben: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="106"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="107"/>
        <source>Explain…</source>
        <translation>Erklären…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="108"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>Fragt, was das Geld war, das sich ohne Erklärung bewegte, und nach einem Namen.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="184"/>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="186"/>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="217"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopButton</name>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="56"/>
        <source>Emergency stop</source>
        <translation>Not-Stopp</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="144"/>
        <source>Armed. One press blocks entries, cancels orders and closes every position. Also Control Shift F12.</source>
        <translation>Scharf. Ein Druck sperrt Einstiege, storniert Orders und schließt jede Position. Auch Control Shift F12.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="145"/>
        <source>Blocks entries, cancels every order, closes every position of this account.
One press, no question. Also Ctrl+Shift+F12 in every window of Breakwater.</source>
        <translation>Sperrt Einstiege, storniert jede Order, schließt jede Position dieses Kontos.
Ein Druck, keine Rückfrage. Auch Strg+Umschalt+F12 in jedem Fenster von Breakwater.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="148"/>
        <location filename="../ui/widgets/stop_button.cpp" line="149"/>
        <source>Not armed: there is no engine or no account that a press could stop.</source>
        <translation>Nicht scharf: Es gibt keine Engine oder kein Konto, das ein Druck stoppen könnte.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="152"/>
        <location filename="../ui/widgets/stop_button.cpp" line="153"/>
        <source>Stopped. Entries are blocked until a named person clears the stop.</source>
        <translation>Gestoppt. Einstiege sind gesperrt, bis eine namentlich genannte Person den Stopp aufhebt.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY
STOP</source>
        <translation>NOT-
STOPP</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY STOP</source>
        <translation>NOT-STOPP</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>entries blocked</source>
        <translation>Einstiege gesperrt</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>flatten all</source>
        <translation>alles glattstellen</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>not armed</source>
        <translation>nicht scharf</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="48"/>
        <source>Emergency stop progress</source>
        <translation>Fortschritt des Not-Stopps</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="65"/>
        <source>Reason…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="66"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>Fragt, warum gestoppt wurde und wer gestoppt hat.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="67"/>
        <source>Clear…</source>
        <translation>Aufheben…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="68"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>Zeigt die Checkliste und fragt nach Freigeber und Grund.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="61"/>
        <source>Order ticket</source>
        <translation>Orderticket</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="179"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>Am Spotmarkt kann nichts leerverkauft werden; eine Position verlassen Sie mit Schließen.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="202"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✖ no</source>
        <translation>✖ nein</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✔ ok</source>
        <translation>✔ ok</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>… open</source>
        <translation>… offen</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="260"/>
        <source>Press again to send it; Esc lets it be.</source>
        <translation>Zum Senden erneut drücken; Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Sent, waiting for the answer …</source>
        <translation>Gesendet, Antwort steht aus …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="265"/>
        <source>Sends this order (Enter)</source>
        <translation>Sendet diese Order (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="268"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>Keine Antwort seit 10 s. Sehen Sie sich Orders und Entscheidungen an, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="341"/>
        <source>Sent to the engine …</source>
        <translation>An die Engine gesendet …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="359"/>
        <source>The exchange took the order.</source>
        <translation>Die Börse hat die Order angenommen.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="371"/>
        <source>The order was refused.</source>
        <translation>Die Order wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="375"/>
        <source>The order failed.</source>
        <translation>Die Order ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="382"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>Es ist noch unbekannt, ob die Börse die Order angenommen hat. Es wird nachgesehen, und sie zählt als offen; nichts wird erneut gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="158"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>S&amp;ymbol</source>
        <translation>S&amp;ymbol</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="198"/>
        <source>B&amp;uy</source>
        <translation>&amp;Kauf</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="200"/>
        <source>&amp;Sell</source>
        <translation>Verka&amp;uf</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>&amp;Market</source>
        <translation>&amp;Markt</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="204"/>
        <source>Limi&amp;t</source>
        <translation>Limi&amp;t</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="221"/>
        <source>How the size is given</source>
        <translation>Wie die Größe angegeben wird</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% of balance</source>
        <translation>% vom Guthaben</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% at risk to the stop</source>
        <translation>% Risiko bis zum Stop</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="228"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="231"/>
        <source>Size as a share of the position limit</source>
        <translation>Größe als Anteil des Positionslimits</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="241"/>
        <source>Size &amp;as</source>
        <translation>Größe al&amp;s</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="243"/>
        <source>Si&amp;ze</source>
        <translation>G&amp;röße</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="255"/>
        <source>Limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="256"/>
        <source>Stop loss price, required</source>
        <translation>Stop-Loss-Preis, Pflichtfeld</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="257"/>
        <source>Take profit price, if one is wanted</source>
        <translation>Take-Profit-Preis, falls gewünscht</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="258"/>
        <source>P&amp;rice</source>
        <translation>Pre&amp;is</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="265"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>Stop %1 Prozent vom Einstiegspreis, auf der Verlustseite</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="266"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="281"/>
        <source>Stop &amp;loss</source>
        <translation>Stop-&amp;Loss</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="284"/>
        <source>Tar&amp;get</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="302"/>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="315"/>
        <source>Takes this size over (Alt+X)</source>
        <translation>Übernimmt diese Größe (Alt+X)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourOffer</name>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>The incident, in two minutes</source>
        <translation>Der Vorfall, in zwei Minuten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>A walk through what Breakwater does with a position over its limit.</source>
        <translation>Ein Gang durch das, was Breakwater mit einer Position über ihrem Limit tut.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="66"/>
        <source>It needs the account of that day, so it opens a second window with a practice run of its own: paper money, a temporary folder, no alerts. This run and its account stay as they are, and go on beside it.</source>
        <translation>Dazu braucht es das Konto jenes Tages; daher öffnet sich ein zweites Fenster mit einem eigenen Übungslauf: Spielgeld, ein temporärer Ordner, keine Alarme. Dieser Lauf und sein Konto bleiben, wie sie sind, und laufen daneben weiter.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="68"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="69"/>
        <source>Start the practice run</source>
        <translation>Übungslauf starten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="77"/>
        <source>The practice run is open in a window of its own. It ends with that window, or with this program.</source>
        <translation>Der Übungslauf ist in einem eigenen Fenster geöffnet. Er endet mit jenem Fenster oder mit diesem Programm.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="79"/>
        <source>The practice run ended: %1</source>
        <translation>Der Übungslauf endete: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="81"/>
        <source>The practice run has ended, and its folder is gone.</source>
        <translation>Der Übungslauf ist beendet, und sein Ordner ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourPanel</name>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="79"/>
        <source>The incident, in two minutes</source>
        <translation>Der Vorfall, in zwei Minuten</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="80"/>
        <source>Leave the tour</source>
        <translation>Führung beenden</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="81"/>
        <source>Nothing is undone, nothing is pressed (Esc)</source>
        <translation>Nichts wird rückgängig gemacht, nichts gedrückt (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="93"/>
        <source>The incident · %1 of %2</source>
        <translation>Der Vorfall · %1 von %2</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourRun</name>
    <message>
        <location filename="../ui/tour_run.cpp" line="50"/>
        <source>There is no folder for the practice run: %1</source>
        <translation>Es gibt keinen Ordner für den Übungslauf: %1</translation>
    </message>
    <message>
        <location filename="../ui/tour_run.cpp" line="66"/>
        <source>It ended with code %1.</source>
        <translation>Er endete mit Code %1.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="147"/>
        <source>Trade %1, order %2</source>
        <translation>Trade %1, Order %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Commission</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Realized</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <location filename="../ui/panels/trades_panel.cpp" line="40"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>No fill yet.</source>
        <translation>Noch keine Ausführung.</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="41"/>
        <source>Show in decisions</source>
        <translation>In Entscheidungen zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/trades_panel.cpp" line="60"/>
        <source>Sum of %n trade(s)</source>
        <translation>
            <numerusform>Summe aus %n Trade</numerusform>
            <numerusform>Summe aus %n Trades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::Tray</name>
    <message>
        <location filename="../ui/tray/tray.cpp" line="69"/>
        <source>Show Breakwater</source>
        <translation>Breakwater zeigen</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="70"/>
        <source>Do not disturb (an emergency always does)</source>
        <translation>Nicht stören (ein Notfall tut es immer)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="71"/>
        <source>Quit…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP: flatten all</source>
        <translation>NOT-STOPP: alles glattstellen</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP (not armed)</source>
        <translation>NOT-STOPP (nicht scharf)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="125"/>
        <source>There is something to look at. Unlock Breakwater to read it.</source>
        <translation>Es gibt etwas anzusehen. Entsperren Sie Breakwater, um es zu lesen.</translation>
    </message>
</context>
<context>
    <name>bw::ui::WaitingRows</name>
    <message numerus="yes">
        <location filename="../ui/widgets/waiting_rows.cpp" line="29"/>
        <source>%n new below</source>
        <translation>
            <numerusform>%n neue weiter unten</numerusform>
            <numerusform>%n neue weiter unten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::WelcomeWindow</name>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>Welcome to Breakwater</source>
        <translation>Willkommen bei Breakwater</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>A terminal that lets no order through that your limits do not allow, and that can always get you out.</source>
        <translation>Ein Terminal, das keine Order durchlässt, die Ihre Limits nicht erlauben, und das Sie immer herausbringen kann.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="177"/>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="178"/>
        <source>You trade on Binance from here: USD-M futures and spot. Before an order leaves, every limit is checked against the account as it is at the exchange: size of a position, loss of the day, number of positions, a stop for each of them. What cannot be known counts as not allowed. What only reduces risk always passes.</source>
        <translation>Von hier aus handeln Sie an Binance: USD-M-Futures und Spot. Bevor eine Order hinausgeht, wird jedes Limit am Konto geprüft, wie es an der Börse steht: Größe einer Position, Tagesverlust, Zahl der Positionen, ein Stop für jede. Was sich nicht wissen lässt, gilt als nicht erlaubt. Was nur Risiko verringert, wird immer zugelassen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="181"/>
        <source>The red button at the top is the emergency stop: one press blocks entries, cancels orders and closes positions. It is in every window, and Ctrl+Shift+F12 presses it too.</source>
        <translation>Der rote Knopf oben ist der Not-Stopp: Ein Druck sperrt Einstiege, storniert Orders und schließt Positionen. Er ist in jedem Fenster, und auch Strg+Umschalt+F12 drückt ihn.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="184"/>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="185"/>
        <source>Two people clear a stop here: whoever pressed it cannot approve that trading goes on. A stop at this desktop is recorded with this name.</source>
        <translation>Hier heben zwei Personen einen Stopp auf: Wer ihn ausgelöst hat, kann nicht freigeben, dass weiter gehandelt wird. Ein Stopp an diesem Desktop wird mit diesem Namen vermerkt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="187"/>
        <source>&amp;Keys and another mode…</source>
        <translation>&amp;Schlüssel und anderer Modus…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="188"/>
        <source>An account at the exchange needs an API key. Allow it to read and to trade, bind it to your address, and do not let it withdraw: a key that may withdraw is refused. It is kept in the keychain of your desktop, never in a file.</source>
        <translation>Ein Konto an der Börse braucht einen API-Schlüssel. Erlauben Sie ihm Lesen und Handeln, binden Sie ihn an Ihre Adresse und lassen Sie ihn nicht auszahlen: Ein Schlüssel, der auszahlen darf, wird abgelehnt. Er liegt im Schlüsselbund Ihres Desktops, nie in einer Datei.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="190"/>
        <source>&amp;Keys…</source>
        <translation>S&amp;chlüssel…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="191"/>
        <source>The mode decides whose money it is: paper, the test network, live with tight limits, live. Each step up has checks of its own, and a start never goes to real money by itself.</source>
        <translation>Der Modus entscheidet, wessen Geld es ist: Paper, Testnetz, live mit engen Limits, live. Jede Stufe aufwärts hat eigene Prüfungen, und ein Start geht nie von selbst zu echtem Geld.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="193"/>
        <source>&amp;Modes…</source>
        <translation>&amp;Modi…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="194"/>
        <source>If you want to hear of a stop, a limit or a lost connection away from this screen, Breakwater can tell your desktop, a Telegram chat, a web address or a program of yours. This is optional, and is set in the environment that starts Breakwater: docs/alerts.md names every receiver.</source>
        <translation>Wenn Sie fern von diesem Bildschirm von einem Stopp, einem Limit oder einer getrennten Verbindung hören möchten, kann Breakwater es Ihrem Desktop, einem Telegram-Chat, einer Webadresse oder einem eigenen Programm melden. Das ist freiwillig und wird in der Umgebung gesetzt, die Breakwater startet: docs/alerts.md nennt jeden Empfänger.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="197"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Open the terminal</source>
        <translation>Terminal ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="208"/>
        <source>&amp;Trade on paper now</source>
        <translation>&amp;Jetzt Paper handeln</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="209"/>
        <source>The paper exchange in this program is already running: play money, made-up prices, no account and no key. Nothing leaves this computer.</source>
        <translation>Die Paper-Börse in diesem Programm läuft bereits: Spielgeld, erfundene Preise, kein Konto und kein Schlüssel. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="211"/>
        <source>&amp;To the terminal</source>
        <translation>Zum &amp;Terminal</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="212"/>
        <source>This run is in mode %1. Going to paper is a step of its own, in the window of the modes.</source>
        <translation>Dieser Lauf ist im Modus %1. Der Wechsel zu Paper ist ein eigener Schritt, im Fenster der Modi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="223"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="235"/>
        <source>Now: no alerts are sent.</source>
        <translation>Jetzt: Es werden keine Alarme gesendet.</translation>
    </message>
</context>
</TS>
