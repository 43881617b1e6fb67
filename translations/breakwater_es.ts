<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="31"/>
        <source>Only %1 are held beside the position.</source>
        <translation>Solo hay %1 en tenencia además de la posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="46"/>
        <source>%1 of balance</source>
        <translation>%1 del saldo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="48"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>Esto supera el límite de %1 del saldo: puede mantenerse, pero no puede añadirse nada hasta que esté por debajo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="68"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1 no se negocia contra %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="71"/>
        <source>The price of %1 is not known now.</source>
        <translation>El precio de %1 no se conoce ahora.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="75"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>Aún no se conoce lo que el exchange acepta para este símbolo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="89"/>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="92"/>
        <source>No %1 is held beside the positions.</source>
        <translation>No hay %1 en tenencia además de las posiciones.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="96"/>
        <source>%1 held · mark %2</source>
        <translation>%1 en tenencia · precio de marca %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="111"/>
        <source>&amp;Adopt %1</source>
        <translation>&amp;Adoptar %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="77"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>Una parada nunca se levanta desde aquí: quien tiene este teléfono podría ser cualquiera. La levanta una persona identificada donde la lista de comprobación está a la vista: en la aplicación de escritorio, o con breakwater clear-stop --approver NAME.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="85"/>
        <source>/status – state, balance and today&apos;s result
/positions – what is open, and its stops
/stop REASON – emergency stop: blocks entries, cancels them, closes every position
/help – this
A stop is not cleared from here.</source>
        <translation>/status – estado, saldo y resultado de hoy
/positions – lo que está abierto, y sus stops
/stop MOTIVO – parada de emergencia: bloquea las entradas, las cancela, cierra todas las posiciones
/help – esto
Una parada no se levanta desde aquí.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="93"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>No se detuvo nada: se necesita un motivo. /stop MOTIVO</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="98"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>LA PARADA NO SE PUDO ESTABLECER. Use la aplicación de escritorio o breakwater emergency-stop.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="107"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>Ya estaba detenido, por %1: %2. Nada es menos estricto que antes.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="108"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>DETENIDO: no sale ninguna entrada; empiezan la cancelación y el cierre. Motivo: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="110"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>Lo escribió a las %1; esta sesión empezó a las %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="119"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>El motor lleva %1 s en silencio; esto es de las %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="126"/>
        <location filename="../core/alerts/chat_desk.cpp" line="154"/>
        <source>The engine has not started yet.</source>
        <translation>El motor aún no ha arrancado.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="135"/>
        <source>The account is not known.</source>
        <translation>La cuenta no se conoce.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="137"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>Saldo %1 %2, patrimonio %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today&apos;s result is not known.</source>
        <translation>El resultado de hoy no se conoce.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="144"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>Hoy %1 (%2); resta del límite de pérdida del día: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="146"/>
        <source>Open positions: %1</source>
        <translation>Posiciones abiertas: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="162"/>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="163"/>
        <location filename="../core/alerts/chat_desk.cpp" line="166"/>
        <location filename="../core/alerts/chat_desk.cpp" line="170"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>stop %1</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="165"/>
        <source>NO STOP for %1 s</source>
        <translation>SIN STOP desde hace %1 s</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="167"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2, precio de marca %3, %4 del saldo, %5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="168"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3 a %4, precio de marca %5, %6 del saldo, resultado %7, %8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="173"/>
        <source>No position is open.</source>
        <translation>No hay ninguna posición abierta.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="43"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater se inició: %1, %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="48"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater finalizó; nada vigila ahora la cuenta.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="53"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>(%1 más retenidas: como máximo %2 por hora.)</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="58"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 lleva %2 s sin stop de protección.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="63"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>La parada de emergencia se levantó: vuelven a ser posibles las entradas.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="68"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>No se ha podido contactar con el exchange en %1 s; posiciones abiertas: %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="73"/>
        <source>The exchange is reached again.</source>
        <translation>El exchange vuelve a estar accesible.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="78"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>El motor no da señales de vida desde hace %1 s. Una parada de emergencia funciona sin él.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="83"/>
        <source>The engine answers again.</source>
        <translation>El motor vuelve a responder.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="88"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>No se puede escribir en el diario: no es posible ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="93"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>Algo no llegó a través de Breakwater. En esta sesión hasta ahora: órdenes %1, ejecuciones %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="100"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 supera su límite: %2 del saldo; el límite es %3.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="102"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 supera su límite: %2 %3, %4 del saldo; el límite es %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="109"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>La pérdida de hoy ha alcanzado el %1 % de su límite.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="111"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>La pérdida de hoy es %1 %2: %3 % del límite de %4.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="116"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>%1 de %2 órdenes canceladas, %3 de %4 posiciones cerradas</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="121"/>
        <source>entries are blocked.</source>
        <translation>las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="123"/>
        <source>cancelling; %1.</source>
        <translation>cancelando; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="125"/>
        <source>closing; %1.</source>
        <translation>cerrando; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="127"/>
        <source>verifying; %1.</source>
        <translation>verificando; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>verified flat; %1.</source>
        <translation>verificado sin posición; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>done: no entry is open; %1.</source>
        <translation>terminada: no hay ninguna entrada abierta; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>ENCLAVADA, NO ENVIADA: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>the exchange is not reached.</source>
        <translation>no se puede contactar con el exchange.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="138"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>PARADA DE EMERGENCIA (%1) por %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="143"/>
        <source>Emergency stop: %1</source>
        <translation>Parada de emergencia: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 at %2.</source>
        <translation>Comprado %1 a %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 at %2.</source>
        <translation>Vendido %1 a %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>Comprado %1 %2 a %3: %4 %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>Vendido %1 %2 a %3: %4 %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="160"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>Entradas rechazadas en los últimos %1 minutos: %2; la última: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/alerts_presenter.cpp" line="19"/>
        <source>%1 is not reached, %n waiting: %2</source>
        <translation>
            <numerusform>%1 inaccesible, %n en espera: %2</numerusform>
            <numerusform>%1 inaccesible, %n en espera: %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="22"/>
        <source>%1 cannot be heard: %2</source>
        <translation>No se recibe nada de %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: nothing sent yet</source>
        <translation>%1: aún no se ha enviado nada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="27"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1: confirmado %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="43"/>
        <source>Alerts: %1</source>
        <translation>Alertas: %1</translation>
    </message>
</context>
<context>
    <name>BaselinePresenter</name>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="27"/>
        <source>A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved.</source>
        <translation>Una posición se mantuvo a las 00:00 UTC sin que nada vigilara, así que el saldo de ese momento no puede probarse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="29"/>
        <source>The day&apos;s start is known by now, %1: there is nothing left to accept.</source>
        <translation>El inicio del día ya se conoce, %1: no queda nada que aceptar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="30"/>
        <source>The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.</source>
        <translation>La propuesta ya no existe: empezó un nuevo día, o el saldo se está recalculando. No hay nada que aceptar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="41"/>
        <source>at most %1 (%2 of the balance)</source>
        <translation>como máximo %1 (%2 del saldo)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>&amp;Accept %1</source>
        <translation>&amp;Aceptar %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>Nothing to accept</source>
        <translation>Nada que aceptar</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="48"/>
        <source>%1 at %2 UTC, %3 from the start of the day</source>
        <translation>%1 a las %2 UTC, %3 desde el inicio del día</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="49"/>
        <source>%1 at %2 UTC</source>
        <translation>%1 a las %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="53"/>
        <source>%1 (%2) below the highest shown before</source>
        <translation>%1 (%2) por debajo del máximo mostrado antes</translation>
    </message>
</context>
<context>
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="24"/>
        <source>The stop has finished</source>
        <translation>La parada ha terminado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="28"/>
        <source>verified flat by two fresh reads</source>
        <translation>verificado sin posición por dos lecturas nuevas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="29"/>
        <source>done at level “%1”</source>
        <translation>terminada en el nivel «%1»</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="32"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>enclavada, no enviada: sin vía hacia el exchange</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="35"/>
        <source>the engine has not taken it up</source>
        <translation>el motor no la ha recogido</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="41"/>
        <source>still running: %1, %2</source>
        <translation>aún en curso: %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="42"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 de %n orden cancelada</numerusform>
            <numerusform>%1 de %n órdenes canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="43"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 de %n posición cerrada</numerusform>
            <numerusform>%1 de %n posiciones cerradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="51"/>
        <source>Data is fresh</source>
        <translation>Los datos son recientes</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="60"/>
        <source>the account has not been read</source>
        <translation>la cuenta no se ha leído</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="62"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>los datos de la cuenta son de hace %1; el límite es %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>stale prices: %1</source>
        <translation>precios desactualizados: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="67"/>
        <source>account %1 old</source>
        <translation>cuenta leída hace %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="74"/>
        <source>Reconciled with the exchange</source>
        <translation>Conciliado con el exchange</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="79"/>
        <source>nothing is open between us</source>
        <translation>no queda nada por aclarar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="91"/>
        <source>No unprotected position</source>
        <translation>Ninguna posición sin protección</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="92"/>
        <source>without a working stop: %1</source>
        <translation>sin un stop activo: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>no position is open</source>
        <translation>no hay ninguna posición abierta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>every position has a working stop</source>
        <translation>cada posición tiene un stop activo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="100"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>Diario íntegro, inicio del día conocido</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="101"/>
        <source>the journal cannot be written</source>
        <translation>no se puede escribir en el diario</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>el patrimonio al inicio del día no está probado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="103"/>
        <source>the day began at %1 %2</source>
        <translation>el día empezó en %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="109"/>
        <source>Daily loss is inside its limit</source>
        <translation>Pérdida diaria dentro de su límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>today&apos;s loss is not known</source>
        <translation>la pérdida de hoy no se conoce</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="113"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>el límite se alcanzó hoy: solo salidas hasta las 00:00 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="115"/>
        <source>%1 %2 past the limit</source>
        <translation>%1 %2 por encima del límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="118"/>
        <source>%1 %2 left to the limit</source>
        <translation>quedan %1 %2 hasta el límite</translation>
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
        <translation>%1 %2 · entrada %3 · precio de marca %4 (desactualizado, de hace %5)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="51"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · entrada %3 · precio de marca %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="70"/>
        <source>Clipped to the position: %1.</source>
        <translation>Limitado a la posición: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="74"/>
        <source>Rounded down to the step: %1.</source>
        <translation>Redondeado hacia abajo al paso: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="77"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>Por debajo del paso del exchange: no se puede cerrar nada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="89"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>No se conoce lo que el exchange acepta para este símbolo: cierre a mercado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="123"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>En el precio de marca o por debajo: se ejecutaría al instante.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="124"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>En el precio de marca o por encima: se ejecutaría al instante.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="136"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2 tras %3 de comisión</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="142"/>
        <source>0 % of balance: the position is flat</source>
        <translation>0 % del saldo: queda sin posición</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="145"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>%1 del saldo (%2 %3)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="155"/>
        <source>It has no stop.</source>
        <translation>No tiene stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="156"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>No tiene stop: %1 quedarían sin protección.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>El stop en %1 sigue activo hasta que la orden se haya ejecutado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="162"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>El stop en %1 se cancela en cuanto no quede posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="163"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>El stop en %1 sigue cubriendo lo restante: %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>%1 or better</source>
        <translation>%1 o mejor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark, stale)</source>
        <translation>unos %1 (precio de marca, desactualizado)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark)</source>
        <translation>unos %1 (precio de marca)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="187"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="236"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at market</source>
        <translation>Cerrar %1 a mercado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at %2 or better</source>
        <translation>Cerrar %1 a %2 o mejor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at a limit</source>
        <translation>Cerrar %1 a límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="239"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 está sin posición: no hay nada que cerrar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="257"/>
        <source>A reason is required.</source>
        <translation>Se requiere un motivo.</translation>
    </message>
</context>
<context>
    <name>CoursePresenter</name>
    <message>
        <location filename="../ui/presenters/course_presenter.cpp" line="92"/>
        <source>The course begins when the mark price is known.</source>
        <translation>El curso empieza cuando se conoce el precio de marca.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/course_presenter.cpp" line="105"/>
        <source>Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.</source>
        <translation>
            <numerusform>Precio de marca en %n minuto: entre %1 y %2. Discontinua: la entrada; punteada: el stop.</numerusform>
            <numerusform>Precio de marca en %n minutos: entre %1 y %2. Discontinua: la entrada; punteada: el stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="39"/>
        <source>resets in %1</source>
        <translation>se reinicia en %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="45"/>
        <source>nothing more at risk at the stops</source>
        <translation>nada más en riesgo en los stops</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="49"/>
        <source>%1 at risk if every stop is hit: more than is left</source>
        <translation>%1 en riesgo si saltan todos los stops: más de lo que queda</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="50"/>
        <source>%1 of it at risk if every stop is hit</source>
        <translation>de ello %1 en riesgo si saltan todos los stops</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="62"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>Una segunda suma, de operaciones e ingresos, no puede hacerse ahora.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>Una segunda suma, de operaciones e ingresos, coincide: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="66"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>Una segunda suma, de operaciones e ingresos, NO COINCIDE: %1. Las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>El límite se alcanzó hoy y se superó en %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="78"/>
        <source>The limit was reached today and not passed.</source>
        <translation>El límite se alcanzó hoy y no se superó.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="80"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>Por debajo del máximo de %1 en %2; al llegar a %3 se activa la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="82"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>El máximo del patrimonio aún no se conoce.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="89"/>
        <source>Daily loss limit reached, %1 past it · no entries until 00:00 UTC · %2</source>
        <translation>Límite de pérdida diaria alcanzado, %1 por encima · sin entradas hasta las 00:00 UTC · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="92"/>
        <source>%1 left to the limit · %2 · %3</source>
        <translation>quedan %1 hasta el límite · %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="115"/>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="116"/>
        <source>The day&apos;s starting balance is not proved yet, so today&apos;s loss is unknown and no entry passes.</source>
        <translation>El saldo inicial del día aún no está probado: la pérdida de hoy es desconocida y no pasa ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="126"/>
        <source>If everything were closed now: %1 %2. The day began with %3.</source>
        <translation>Si se cerrara todo ahora: %1 %2. El día empezó con %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="128"/>
        <source>limit %1 (%2)</source>
        <translation>límite %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="132"/>
        <source>%1  stale</source>
        <translation>%1  desactualizado</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>el saldo no se conoce, o no queda nada de él.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>no evaluada, porque la orden misma no puede enviarse así.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="74"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>el patrimonio al inicio del día no está probado, así que la pérdida de hoy no se conoce.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="82"/>
        <source>refused (%1).</source>
        <translation>rechazada (%1).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="90"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 serían %2 del saldo; el límite es %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="92"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>serían %1; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="100"/>
        <source>the exposure cannot be computed.</source>
        <translation>la exposición no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="106"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>todas las posiciones y entradas pendientes juntas serían %1; el límite, el saldo menos su reserva, es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="112"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>la suma de todas las exposiciones no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="113"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>la exposición de %1 no se conoce, así que la suma de todas tampoco.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>el recorrido hasta el stop y la comisión de ambas operaciones costarían %1; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="122"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>la pérdida en el stop no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>si esta y cada posición y entrada pendiente llegaran a su stop, el día terminaría con una pérdida de %1; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="131"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>lo que se perdería en los stops no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="143"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>El tamaño mínimo que podría volver a cerrarse es %1, que necesita un saldo de %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="145"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>El tamaño mínimo que podría volver a cerrarse es %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 no podrían volver a cerrarse a mercado: el exchange acepta como mínimo %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>hasta %1 tendrían que cerrarse en una sola orden a mercado: el exchange acepta como máximo %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 no podrían cerrarse por completo a mercado: el exchange acepta múltiplos de %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>el stop queda fuera de los precios que el exchange acepta, que terminan en %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>en el paso de precio del exchange el stop quedaría en %1, que ya no está más allá de %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="168"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>en su stop la posición valdría %1; el exchange acepta órdenes desde %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="170"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>no puede calcularse si la posición podría volver a cerrarse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>%1 no tiene precio de marca con el que medir el precio.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>los mejores precios de %1 no tienen sentido, así que nadie sabe dónde se ejecutaría una orden a mercado.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="182"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>el precio está a %1 del precio de marca; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="184"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>su distancia al precio de marca no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>esta sería la entrada número %1 de hoy; el límite es %2. El próximo día de trading empieza a las 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>esta sería la entrada número %1 en una hora; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="198"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>la última entrada fue hace %1; la próxima puede seguir tras %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="200"/>
        <source>how many entries were sent is not known.</source>
        <translation>no se conoce cuántas entradas se enviaron.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>%1 operaciones seguidas con pérdida hoy; a partir de %2, sin entradas hasta el próximo día de trading (00:00 UTC).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="209"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>no se conoce cuántas operaciones seguidas tuvieron pérdida.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>los límites del exchange para órdenes y solicitudes no se han leído, así que no se conoce lo que queda para salidas.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>serían %1 de los %2 que las entradas pueden usar de %3; el resto se reserva para salidas.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="221"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>lo usado de los límites del exchange no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>el apalancamiento de %1 no se ha leído.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 está en %2 veces en el exchange; el límite es %3. Reduzca el apalancamiento.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="233"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>el apalancamiento de %1 no tiene sentido.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>the account has not been read yet.</source>
        <translation>la cuenta aún no se ha leído.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>there is no mark price.</source>
        <translation>no hay precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>%1 has no mark price.</source>
        <translation>%1 no tiene precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="248"/>
        <source>the account</source>
        <translation>el estado de la cuenta</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>the mark price of %1</source>
        <translation>el precio de marca de %1</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="250"/>
        <source>the mark price</source>
        <translation>el precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>%1 is too old.</source>
        <translation>%1 es demasiado antiguo.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="255"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>%1 es de antigüedad desconocida, porque el reloj retrocedió.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="257"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1 es de hace %2; el límite es %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>an entry needs a stop price.</source>
        <translation>una entrada necesita un precio de stop.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>the stop price must be above zero.</source>
        <translation>el precio de stop debe ser mayor que cero.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>%1 no tiene precio de marca con el que medir el stop.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>el stop debe estar en el lado de pérdida del precio de entrada: por debajo en una compra, por encima en una venta.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>el precio de marca ya está más allá del stop, así que se activaría al instante.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>not judged without a limit price.</source>
        <translation>no evaluada sin precio límite.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="281"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>el stop está a %1 del precio de entrada; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="283"/>
        <source>its distance cannot be computed.</source>
        <translation>su distancia no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>el límite se alcanzó hoy; sin entradas hasta el próximo día de trading (00:00 UTC).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>cerrarlo todo ahora dejaría el día con una pérdida de %1; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="295"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>la pérdida de hoy no puede calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>esta sería la posición número %1; el límite es %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="303"/>
        <source>there are too many.</source>
        <translation>hay demasiadas.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="304"/>
        <source>how many there are is not known.</source>
        <translation>no se conoce cuántas hay.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="312"/>
        <source>the exchange would not take this order.</source>
        <translation>el exchange no aceptaría esta orden.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="336"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="380"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>está enclavada; ninguna entrada hasta que la levante una persona identificada.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="382"/>
        <source>the engine is not ready for entries.</source>
        <translation>el motor no está listo para entradas.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="383"/>
        <source>entries wait for: %1.</source>
        <translation>las entradas esperan: %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="385"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>operar con dinero real no se ha confirmado para esta sesión; debe hacerlo una persona.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="417"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>el modo de posición de la cuenta no se ha leído.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="418"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>la cuenta está en modo de cobertura; las entradas necesitan el modo unidireccional.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="420"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>la orden llegó de fuera de la aplicación de escritorio y espera la aprobación del operador.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="422"/>
        <source>this order could open or turn a position.</source>
        <translation>esta orden podría abrir o invertir una posición.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="25"/>
        <source>not latched.</source>
        <translation>no enclavada.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="27"/>
        <source>reconciled with the exchange.</source>
        <translation>conciliado con el exchange.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="29"/>
        <source>trading, and the order has the form that the exchange takes.</source>
        <translation>en negociación, y la orden tiene la forma que el exchange acepta.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="31"/>
        <source>confirmed for this run, or needing nobody to.</source>
        <translation>confirmado para esta sesión, o sin necesidad de confirmación.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="33"/>
        <source>one-way.</source>
        <translation>unidireccional.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="35"/>
        <source>no approval is awaited.</source>
        <translation>no se espera ninguna aprobación.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="37"/>
        <source>it can only reduce the position.</source>
        <translation>la orden solo puede reducir la posición.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="41"/>
        <source>it could leave again at its stop.</source>
        <translation>en su stop la posición podría volver a cerrarse.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="45"/>
        <source>off.</source>
        <translation>desactivada.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="62"/>
        <source>within its limit.</source>
        <translation>dentro de su límite.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="64"/>
        <source>%1 of %2, %3 left.</source>
        <translation>%1 de %2, quedan %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="65"/>
        <source>%1 of %2.</source>
        <translation>%1 de %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="126"/>
        <source>Emergency stop</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="128"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="130"/>
        <source>Fresh data</source>
        <translation>Datos recientes</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="132"/>
        <source>Symbol and form</source>
        <translation>Símbolo y forma</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="134"/>
        <source>Position size</source>
        <translation>Tamaño de posición</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="136"/>
        <source>Open positions</source>
        <translation>Posiciones abiertas</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="138"/>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="140"/>
        <source>Daily loss</source>
        <translation>Pérdida diaria</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="142"/>
        <source>Exit only</source>
        <translation>Solo salida</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="144"/>
        <source>Confirmed run</source>
        <translation>Sesión confirmada</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="146"/>
        <source>Total exposure</source>
        <translation>Exposición total</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="148"/>
        <source>Way out</source>
        <translation>Vía de salida</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="150"/>
        <source>Risk of the trade</source>
        <translation>Riesgo de operación</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="152"/>
        <source>Daily loss at the stops</source>
        <translation>Pérdida diaria en stops</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="154"/>
        <source>Price collar</source>
        <translation>Banda de precio</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="156"/>
        <source>Number of entries</source>
        <translation>N.º de entradas</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="158"/>
        <source>Losses in a row</source>
        <translation>Pérdidas seguidas</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="160"/>
        <source>Exchange limits</source>
        <translation>Límites del exchange</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="162"/>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="164"/>
        <source>Position mode</source>
        <translation>Modo de posición</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="166"/>
        <source>Approval</source>
        <translation>Aprobación</translation>
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
        <translation>Máximo admitido: %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="193"/>
        <source>No size passes now.</source>
        <translation>Ningún tamaño es admitido ahora.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="209"/>
        <source>Refused: no rule judged this order.</source>
        <translation>Rechazada: ninguna regla evaluó esta orden.</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="29"/>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="30"/>
        <source>Guard of the stops</source>
        <translation>Vigilancia de los stops</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="31"/>
        <source>Clearing a stop</source>
        <translation>Levantar una parada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="32"/>
        <source>Position of others</source>
        <translation>Posición ajena</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="49"/>
        <source>refused: no stop</source>
        <translation>rechazado: sin stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="50"/>
        <source>refused: too far away</source>
        <translation>rechazado: demasiado lejos</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="51"/>
        <source>refused: over the limit</source>
        <translation>rechazado: por encima del límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="52"/>
        <source>refused: worth too little</source>
        <translation>rechazado: valor demasiado pequeño</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="53"/>
        <source>refused: stopped</source>
        <translation>rechazado: parado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="54"/>
        <source>trades again</source>
        <translation>vuelve a operar</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="76"/>
        <source>No drill was passed yet: a live mode needs one of the last %n day(s).</source>
        <translation>
            <numerusform>Aún no se superó ningún simulacro: un modo real necesita uno del último %n día.</numerusform>
            <numerusform>Aún no se superó ningún simulacro: un modo real necesita uno de los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="81"/>
        <source>The drill that passed is of a time to come, %1 UTC: it does not count.</source>
        <translation>El simulacro superado es de una hora futura, %1 UTC: no cuenta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="84"/>
        <source>Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.</source>
        <translation>
            <numerusform>Superado por última vez a las %1 UTC, hace más de %n día: un modo real necesita uno más reciente.</numerusform>
            <numerusform>Superado por última vez a las %1 UTC, hace más de %n días: un modo real necesita uno más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="87"/>
        <source>Passed at %1 UTC; it holds for %n more whole day(s).</source>
        <translation>
            <numerusform>Superado a las %1 UTC; vale %n día completo más.</numerusform>
            <numerusform>Superado a las %1 UTC; vale %n días completos más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="97"/>
        <source>%1: %2, but %3</source>
        <translation>%1: %2, pero %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✔ passed</source>
        <translation>✔ superado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✖ not passed</source>
        <translation>✖ no superado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="129"/>
        <source>The record of the drills cannot be read.</source>
        <translation>El registro de los simulacros no puede leerse.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="11"/>
        <source>flat, where an engine runs</source>
        <translation>sin posición, donde funcione un motor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="12"/>
        <source>No engine runs; what was held in %1 stays in that account.</source>
        <translation>No funciona ningún motor; lo que se tenía en %1 queda en esa cuenta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="13"/>
        <source>not flat</source>
        <translation>con posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="14"/>
        <source>Whether the account is flat is not known: no engine runs, or it has not read the account yet.</source>
        <translation>No se sabe si la cuenta está sin posición: no funciona ningún motor, o aún no ha leído la cuenta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="15"/>
        <source>Nothing is held and no entry rests.</source>
        <translation>No hay nada en tenencia y no hay ninguna entrada pendiente.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="16"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>Un modo solo se abandona cuando no hay nada en tenencia ni ninguna entrada pendiente.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="17"/>
        <source>Whether the emergency stop is latched is not known: no engine runs.</source>
        <translation>No se sabe si la parada de emergencia está enclavada: no funciona ningún motor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="18"/>
        <source>No emergency stop is latched.</source>
        <translation>No hay ninguna parada de emergencia enclavada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="19"/>
        <source>The emergency stop has to be cleared by a person first.</source>
        <translation>Antes, una persona debe levantar la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="20"/>
        <source>The account at the exchange was not checked.</source>
        <translation>La cuenta en el exchange no se ha comprobado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="21"/>
        <source>The account was checked.</source>
        <translation>La cuenta se ha comprobado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="22"/>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="23"/>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="24"/>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="25"/>
        <source>%1 days with trades %2.</source>
        <translation>%1 días con operaciones %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="26"/>
        <source>%1 trades were closed %2.</source>
        <translation>%1 operaciones cerradas %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="27"/>
        <source>%1 of the trades won.</source>
        <translation>%1 de las operaciones fueron ganadoras.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="28"/>
        <source>No trade was closed, so there is no win rate.</source>
        <translation>No se cerró ninguna operación, así que no hay tasa de acierto.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="29"/>
        <source>What was won is %1 times what was lost.</source>
        <translation>Lo ganado es %1 veces lo perdido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="30"/>
        <source>No trade lost.</source>
        <translation>Ninguna operación tuvo pérdida.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="31"/>
        <source>There are no trades to tell a profit factor from.</source>
        <translation>No hay operaciones de las que obtener un factor de beneficio.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="32"/>
        <source>The deepest fall of equity was %1.</source>
        <translation>La mayor caída del patrimonio fue %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="33"/>
        <source>The course of equity is not known.</source>
        <translation>La evolución del patrimonio no se conoce.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="34"/>
        <source>passed within 7 days</source>
        <translation>superado en los últimos 7 días</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="35"/>
        <source>No drill was passed yet: breakwater drill fires every limit against the paper exchange.</source>
        <translation>Aún no se superó ningún simulacro: breakwater drill dispara cada límite contra el exchange simulado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="36"/>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="37"/>
        <source>Every limit fired in a drill of the last seven days.</source>
        <translation>Todos los límites se dispararon en un simulacro de los últimos siete días.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="38"/>
        <source>The last drill that passed is too long ago.</source>
        <translation>El último simulacro superado es de hace demasiado tiempo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="39"/>
        <source>Alerts leave this machine.</source>
        <translation>Las alertas salen de este equipo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="40"/>
        <source>Nobody would be told: set up Telegram or a webhook.</source>
        <translation>Nadie recibiría aviso: configure Telegram o un webhook.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="41"/>
        <source>The change of mode could not be written to %1: %2.</source>
        <translation>El cambio de modo no pudo escribirse en %1: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="42"/>
        <source>Not switched to %1: %2.</source>
        <translation>No se ha cambiado a %1: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="43"/>
        <source>a check failed</source>
        <translation>una comprobación falló</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="44"/>
        <source>the account is not flat</source>
        <translation>la cuenta no está sin posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="45"/>
        <source>Ending in order; it starts again in %1.</source>
        <translation>Finalizando en orden; vuelve a arrancar en %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="46"/>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="47"/>
        <source>Scenario “incident”: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.</source>
        <translation>Escenario «incident»: una posición sin stop, mayor que su límite. Aquí Breakwater le pregunta en lugar de colocar un stop por sí mismo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="49"/>
        <source>&apos;%1&apos; is not a symbol; write BTC/USDT or BTCUSDT.</source>
        <translation>«%1» no es un símbolo; escriba BTC/USDT o BTCUSDT.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="50"/>
        <source>There is no market &apos;%1&apos;; usdm and spot are.</source>
        <translation>No existe el mercado «%1»; existen usdm y spot.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="51"/>
        <source>%1: the exchange&apos;s %2 make no sense.</source>
        <translation>%1: los %2 del exchange no tienen sentido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="52"/>
        <source>price limits</source>
        <translation>límites de precio</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="53"/>
        <source>quantity limits</source>
        <translation>límites de cantidad</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="54"/>
        <source>minimum value or price band</source>
        <translation>límites de valor mínimo o de banda de precio</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="55"/>
        <source>limits together (their product cannot be held exactly)</source>
        <translation>límites en conjunto (su producto no puede representarse con exactitud)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="56"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>El precio debe ser múltiplo de %1 en %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="57"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>El precio debe estar entre %1 y %2 en %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="58"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>La cantidad debe ser múltiplo de %1 en %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="59"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>La cantidad está por debajo de la orden mínima de %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="60"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>La cantidad supera la orden máxima de %1 %2 (a mercado %3).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="61"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>El valor de la orden está por debajo del mínimo del exchange de %1 %2 para %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="62"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>El valor de la orden supera el máximo del exchange de %1 %2 para %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="63"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>El precio está fuera de la banda que el exchange permite en torno al precio de marca de %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="65"/>
        <source>The latch file %1: %2.</source>
        <translation>El archivo de enclavamiento %1: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="66"/>
        <source>The latch file is damaged.</source>
        <translation>El archivo de enclavamiento está dañado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="67"/>
        <source>The latch file is not open.</source>
        <translation>El archivo de enclavamiento no está abierto.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="68"/>
        <source>The latch file cannot be read: %1.</source>
        <translation>El archivo de enclavamiento no puede leerse: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="69"/>
        <source>There is no latch file at %1.</source>
        <translation>No hay archivo de enclavamiento en %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="70"/>
        <source>Another stop came in meanwhile; look at it before clearing.</source>
        <translation>Entretanto llegó otra parada; examínela antes de levantarla.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="71"/>
        <source>cannot be opened</source>
        <translation>no puede abrirse</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="72"/>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="73"/>
        <source>cannot be synced</source>
        <translation>no puede sincronizarse</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="74"/>
        <source>cannot be written</source>
        <translation>no puede escribirse</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="75"/>
        <source>The journal %1 cannot be %2: another process is writing to it.</source>
        <translation>El diario %1 no pudo ser %2: otro proceso está escribiendo en él.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="76"/>
        <source>The journal %1 cannot be %2: %3.</source>
        <translation>El diario %1 no pudo ser %2: %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="77"/>
        <source>The journal %1 is damaged: %2.</source>
        <translation>El diario %1 está dañado: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="78"/>
        <source>The journal %1 is being written to by another process.</source>
        <translation>Otro proceso está escribiendo en el diario %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="79"/>
        <source>The journal %1 was moved or deleted while it was in use.</source>
        <translation>El diario %1 se movió o se borró mientras estaba en uso.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="80"/>
        <source>The journal %1 holds a record that this process did not write.</source>
        <translation>El diario %1 contiene un registro que este proceso no escribió.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="81"/>
        <source>A &apos;%1&apos; record of %2 bytes is too large for the journal.</source>
        <translation>Un registro «%1» de %2 bytes es demasiado grande para el diario.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="83"/>
        <source>the webhook</source>
        <translation>el webhook</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="84"/>
        <source>the desktop</source>
        <translation>la aplicación de escritorio</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="85"/>
        <source>the alert command</source>
        <translation>el comando de alerta</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="86"/>
        <source>It was ended by a signal.</source>
        <translation>Lo terminó una señal.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="87"/>
        <source>It ended with %1.</source>
        <translation>Terminó con %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="88"/>
        <source>It could not be started.</source>
        <translation>No pudo iniciarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="89"/>
        <source>It did not end within %1 s and was killed.</source>
        <translation>No terminó en %1 s y se forzó su cierre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="90"/>
        <source>There is no session bus.</source>
        <translation>No hay bus de sesión.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="91"/>
        <source>Nobody shows notifications (%1).</source>
        <translation>Nada muestra las notificaciones (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="92"/>
        <source>Telegram was not reached.</source>
        <translation>No se pudo contactar con Telegram.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="93"/>
        <source>Telegram answered %1 without words.</source>
        <translation>Telegram respondió %1 sin texto.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="94"/>
        <source>Telegram refused it (%1): %2</source>
        <translation>Telegram lo rechazó (%1): %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="95"/>
        <source>Telegram answered something that is no list of updates.</source>
        <translation>Telegram respondió algo que no es una lista de actualizaciones.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="96"/>
        <source>It was not reached.</source>
        <translation>No se pudo contactar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="97"/>
        <source>It answered %1.</source>
        <translation>Respondió %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="11"/>
        <source>The connection to the exchange was closed.</source>
        <translation>La conexión con el exchange se cerró.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="12"/>
        <source>The order was blocked by the emergency stop and was not sent.</source>
        <translation>La parada de emergencia bloqueó la orden; no se envió.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="13"/>
        <source>The exchange asked for a pause of %1 more seconds; the request was not sent.</source>
        <translation>El exchange pidió una pausa de %1 segundos más; la solicitud no se envió.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="14"/>
        <source>The exchange&apos;s limit of requests is used up for %1 more seconds; the request was not sent.</source>
        <translation>El límite de solicitudes del exchange está agotado durante %1 segundos más; la solicitud no se envió.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="15"/>
        <source>The exchange keeps three months of history; what is older cannot be read any more.</source>
        <translation>El exchange conserva tres meses de historial; lo más antiguo ya no puede leerse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="16"/>
        <source>An internal error stopped a request: %1</source>
        <translation>Un error interno detuvo una solicitud: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="17"/>
        <source>The exchange&apos;s answer is not JSON.</source>
        <translation>La respuesta del exchange no es JSON.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="18"/>
        <source>The exchange answered about another order than was asked for.</source>
        <translation>El exchange respondió sobre una orden distinta de la consultada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="19"/>
        <source>The exchange answered %1: %2</source>
        <translation>El exchange respondió %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="20"/>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="21"/>
        <source>The exchange&apos;s host answered HTTP %1 with something that is not the exchange&apos;s protocol.</source>
        <translation>El host del exchange respondió HTTP %1 con algo que no es el protocolo del exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="22"/>
        <source>The exchange asks for fewer requests.</source>
        <translation>El exchange pide menos solicitudes.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="23"/>
        <source>The exchange&apos;s answer is too large.</source>
        <translation>La respuesta del exchange es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="24"/>
        <source>The exchange did not answer in time.</source>
        <translation>El exchange no respondió a tiempo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="25"/>
        <source>The connection to the exchange failed: %1.</source>
        <translation>La conexión con el exchange falló: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="26"/>
        <source>No API secret is set, so nothing can be signed.</source>
        <translation>No hay ningún secreto de API definido, así que no puede firmarse nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="27"/>
        <source>The request could not be signed.</source>
        <translation>La solicitud no pudo firmarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="28"/>
        <source>The exchange closed the stream.</source>
        <translation>El exchange cerró el flujo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="29"/>
        <source>The exchange closed the stream: %1</source>
        <translation>El exchange cerró el flujo: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="30"/>
        <source>The stream failed: %1</source>
        <translation>El flujo falló: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="31"/>
        <source>The exchange sent a binary message, which is no part of its protocol.</source>
        <translation>El exchange envió un mensaje binario, que no forma parte de su protocolo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="32"/>
        <source>The exchange did not accept the stream in time.</source>
        <translation>El exchange no aceptó el flujo a tiempo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="33"/>
        <source>The stream fell silent: nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>El flujo enmudeció: nada durante %1 segundos, ni siquiera respuesta a un ping.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="34"/>
        <source>The stream is open but delivers nothing.</source>
        <translation>El flujo está abierto, pero no entrega nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="35"/>
        <source>The history has more rows in one millisecond than a page holds.</source>
        <translation>El historial tiene más filas en un milisegundo de las que caben en una página.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="36"/>
        <source>The history is longer than can be read.</source>
        <translation>El historial es más largo de lo que puede leerse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="37"/>
        <source>The WebSocket API is open but answers nothing.</source>
        <translation>La API WebSocket está abierta, pero no responde nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="38"/>
        <source>The WebSocket API is not connected.</source>
        <translation>La API WebSocket no está conectada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="39"/>
        <source>Too many requests wait for the WebSocket API&apos;s answers.</source>
        <translation>Demasiadas solicitudes esperan respuesta de la API WebSocket.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="40"/>
        <source>The exchange takes no more bytes.</source>
        <translation>El exchange no admite más bytes.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="41"/>
        <source>The exchange answered a request that was never made.</source>
        <translation>El exchange respondió a una solicitud que nunca se hizo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="42"/>
        <source>The exchange&apos;s WebSocket API sent %1.</source>
        <translation>La API WebSocket del exchange envió %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="43"/>
        <source>an answer without a number or a status</source>
        <translation>una respuesta sin número o sin estado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="44"/>
        <source>an answer without a result or an error</source>
        <translation>una respuesta sin resultado ni error</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="45"/>
        <source>something that is no JSON object</source>
        <translation>algo que no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="46"/>
        <source>a refusal of no request in particular: %1 %2</source>
        <translation>un rechazo de ninguna solicitud concreta: %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="47"/>
        <source>neither an answer nor an event</source>
        <translation>algo que no es respuesta ni evento</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="48"/>
        <source>A subscription could not be sent.</source>
        <translation>Una suscripción no pudo enviarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="49"/>
        <source>The account&apos;s stream was interrupted: %1</source>
        <translation>El flujo de la cuenta se interrumpió: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="50"/>
        <source>The exchange no longer knows the stream&apos;s key.</source>
        <translation>El exchange ya no conoce la clave del flujo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="51"/>
        <source>The exchange let the stream&apos;s key expire.</source>
        <translation>El exchange dejó caducar la clave del flujo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="52"/>
        <source>The exchange ended the account&apos;s stream.</source>
        <translation>El exchange finalizó el flujo de la cuenta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="53"/>
        <source>Spot tells of the account on its WebSocket API only, and no address of it is known.</source>
        <translation>Spot informa de la cuenta solo por su API WebSocket, y no se conoce ninguna dirección de ella.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="55"/>
        <source>The exchange&apos;s candle %1.</source>
        <translation>La vela del exchange %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="56"/>
        <source>is not in a list</source>
        <translation>no está en una lista</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="57"/>
        <source>has no opening time and price</source>
        <translation>no tiene hora ni precio de apertura</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="58"/>
        <source>opens at no price</source>
        <translation>abre sin precio</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="59"/>
        <source>The exchange has no candle of %1.</source>
        <translation>El exchange no tiene ninguna vela de %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="60"/>
        <source>%1: the exchange states no %2.</source>
        <translation>%1: el exchange no indica %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="61"/>
        <source>The exchange&apos;s description has no list of symbols.</source>
        <translation>La descripción del exchange no tiene lista de símbolos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="62"/>
        <source>An event of the exchange (%1) has no usable %2.</source>
        <translation>Un evento del exchange (%1) no tiene un valor utilizable de %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="63"/>
        <source>The exchange&apos;s list of %1 is not a list.</source>
        <translation>La lista de %1 del exchange no es una lista.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="64"/>
        <source>The exchange&apos;s %1 is not an object.</source>
        <translation>El elemento %1 del exchange no es un objeto.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="65"/>
        <source>The exchange&apos;s %1 has no usable %2.</source>
        <translation>El elemento %1 del exchange no tiene un valor utilizable de %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="66"/>
        <source>The exchange&apos;s order has no usable side.</source>
        <translation>La orden del exchange no tiene un lado utilizable.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="67"/>
        <source>The exchange&apos;s position of %1 has no usable entryPrice.</source>
        <translation>La posición de %1 del exchange no tiene un entryPrice utilizable.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="68"/>
        <source>The exchange states an impossible leverage of %1.</source>
        <translation>El exchange indica un apalancamiento imposible de %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="69"/>
        <source>The exchange&apos;s order has a status that is not known.</source>
        <translation>La orden del exchange tiene un estado desconocido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="70"/>
        <source>The exchange&apos;s order has an impossible id or quantity.</source>
        <translation>La orden del exchange tiene un id o una cantidad imposibles.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="71"/>
        <source>The exchange&apos;s conditional order has a status that is not known.</source>
        <translation>La orden condicional del exchange tiene un estado desconocido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="72"/>
        <source>The exchange&apos;s conditional order has an impossible id or quantity.</source>
        <translation>La orden condicional del exchange tiene un id o una cantidad imposibles.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="73"/>
        <source>The exchange&apos;s stop of %1 has no usable triggerPrice.</source>
        <translation>El stop de %1 del exchange no tiene un triggerPrice utilizable.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="74"/>
        <source>The exchange&apos;s cancel answer does not say that it was done.</source>
        <translation>La respuesta de cancelación del exchange no dice que se haya realizado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="75"/>
        <source>The exchange answered about another countdown than was asked for.</source>
        <translation>El exchange respondió sobre una cuenta atrás distinta de la pedida.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="76"/>
        <source>The exchange&apos;s list of balances is not a list.</source>
        <translation>La lista de saldos del exchange no es una lista.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="77"/>
        <source>The exchange&apos;s list of balances has no %1.</source>
        <translation>La lista de saldos del exchange no tiene %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="78"/>
        <source>The exchange answered with another leverage than was asked for.</source>
        <translation>El exchange respondió con un apalancamiento distinto del pedido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="79"/>
        <source>A frame of the exchange&apos;s stream is not readable.</source>
        <translation>Una trama del flujo del exchange no es legible.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="80"/>
        <source>The exchange refused a subscription: %1</source>
        <translation>El exchange rechazó una suscripción: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="81"/>
        <source>A frame of the exchange&apos;s stream is neither an event nor an answer.</source>
        <translation>Una trama del flujo del exchange no es ni un evento ni una respuesta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="82"/>
        <source>An order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>Una actualización de orden del exchange tiene un lado, estado, id o cantidad desconocidos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="83"/>
        <source>A fill of the exchange has no usable price or commission asset.</source>
        <translation>Una ejecución del exchange no tiene un precio o un activo de comisión utilizables.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="84"/>
        <source>The exchange executed an order of %1 without naming a trade.</source>
        <translation>El exchange ejecutó una orden de %1 sin indicar la operación.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="85"/>
        <source>A conditional order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>Una actualización de orden condicional del exchange tiene un lado, estado, id o cantidad desconocidos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="86"/>
        <source>A position of %1 came without an entry price.</source>
        <translation>Una posición de %1 llegó sin precio de entrada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="87"/>
        <source>The exchange&apos;s trade of %1 has an impossible id, price or quantity.</source>
        <translation>La operación de %1 del exchange tiene un id, precio o cantidad imposibles.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="88"/>
        <source>The exchange states a transfer below zero.</source>
        <translation>El exchange indica una transferencia menor que cero.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="89"/>
        <source>The exchange&apos;s withdrawal has no usable applyTime.</source>
        <translation>El retiro del exchange no tiene un applyTime utilizable.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="90"/>
        <source>The exchange&apos;s withdrawal has an impossible fee.</source>
        <translation>El retiro del exchange tiene una tarifa imposible.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="91"/>
        <source>The exchange&apos;s best prices of %1 are below zero.</source>
        <translation>Los mejores precios de %1 del exchange son menores que cero.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="92"/>
        <source>The exchange states an impossible balance of %1.</source>
        <translation>El exchange indica un saldo imposible de %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="93"/>
        <source>The exchange states an impossible %1.</source>
        <translation>El exchange indica un valor imposible de %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="94"/>
        <source>%1: the exchange&apos;s limits of value or price make no sense.</source>
        <translation>%1: los límites de valor o de precio del exchange no tienen sentido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="95"/>
        <source>An order of the exchange&apos;s list has no usable orderId.</source>
        <translation>Una orden de la lista del exchange no tiene un orderId utilizable.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="96"/>
        <source>The exchange&apos;s order has a side or a status that is not known.</source>
        <translation>La orden del exchange tiene un lado o un estado desconocidos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="97"/>
        <source>The exchange&apos;s order %1 is not a conditional one.</source>
        <translation>La orden %1 del exchange no es condicional.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="98"/>
        <source>The exchange&apos;s order list has a status that is not known.</source>
        <translation>La lista de órdenes del exchange tiene un estado desconocido.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="99"/>
        <source>The exchange&apos;s order list has no usable orderListId.</source>
        <translation>La lista de órdenes del exchange no tiene un orderListId utilizable.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="100"/>
        <source>The exchange&apos;s order of %1 has an impossible id, price or quantity.</source>
        <translation>La orden de %1 del exchange tiene un id, precio o cantidad imposibles.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="101"/>
        <source>An order update of the exchange has a side or a status that is not known.</source>
        <translation>Una actualización de orden del exchange tiene un lado o un estado desconocidos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="102"/>
        <source>An order update of the exchange has an impossible quantity.</source>
        <translation>Una actualización de orden del exchange tiene una cantidad imposible.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="103"/>
        <source>What is free of %1 was changed from outside the market.</source>
        <translation>Lo disponible de %1 se cambió desde fuera del mercado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="105"/>
        <source>The exchange did not say whether the key has the right &apos;%1&apos;.</source>
        <translation>El exchange no indicó si la clave tiene el permiso «%1».</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="106"/>
        <source>The key may not read the account: allow reading for it.</source>
        <translation>La clave no puede leer la cuenta: permítale la lectura.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="107"/>
        <source>The key may not trade futures: allow futures for it.</source>
        <translation>La clave no puede operar futuros: permítale los futuros.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="108"/>
        <source>The key may not trade on spot: allow spot trading for it.</source>
        <translation>La clave no puede operar en spot: permítale el trading en spot.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="109"/>
        <source>The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it.</source>
        <translation>La clave puede retirar fondos: quien la robe se lleva el dinero. Quítele ese permiso; para operar no hace falta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="110"/>
        <source>it may withdraw, which was allowed by name</source>
        <translation>puede retirar fondos, lo que se permitió expresamente</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="111"/>
        <source>it may transfer between accounts, which trading does not need</source>
        <translation>puede transferir entre cuentas, lo que no hace falta para operar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="112"/>
        <source>it is bound to no address: bind it, or it loses the right to trade after about 90 days</source>
        <translation>no está vinculada a ninguna dirección: vincúlela, o perderá el permiso de operar tras unos 90 días</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="113"/>
        <source>The key may read and trade, and nothing else.</source>
        <translation>La clave puede leer y operar, y nada más.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="114"/>
        <source>The key may trade, but %1.</source>
        <translation>La clave puede operar, pero %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="115"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms).</source>
        <translation>El reloj de este equipo va %1 ms por delante del reloj del exchange (ida y vuelta %2 ms).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="116"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms).</source>
        <translation>El reloj de este equipo va %1 ms por detrás del reloj del exchange (ida y vuelta %2 ms).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="117"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>El reloj de este equipo va %1 ms por delante del reloj del exchange (ida y vuelta %2 ms): las solicitudes se corrigen con ello, pero conviene ajustar la hora del equipo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="118"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>El reloj de este equipo va %1 ms por detrás del reloj del exchange (ida y vuelta %2 ms): las solicitudes se corrigen con ello, pero conviene ajustar la hora del equipo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="119"/>
        <source>This key belongs to %1, and %2 was asked: keys of one are unknown to the other. Keys for %2 are made at %3.</source>
        <translation>Esta clave pertenece a %1, y se consultó a %2: las claves de uno son desconocidas para el otro. Las claves para %2 se crean en %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="120"/>
        <source>The exchange knows the key, but the secret does not belong to it (%1).</source>
        <translation>El exchange conoce la clave, pero el secreto no le corresponde (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="121"/>
        <source>%1 does not know this key, or not from this address, or not for this market (%2). Keys for it are made at %3.</source>
        <translation>%1 no conoce esta clave, o no desde esta dirección, o no para este mercado (%2). Las claves para ello se crean en %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="122"/>
        <source>%1 is not traded here, or its filters make no sense</source>
        <translation>%1 no se negocia aquí, o sus filtros no tienen sentido</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="123"/>
        <source>%1 is not open for trading now</source>
        <translation>%1 no está abierto a negociación ahora</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="124"/>
        <source>%1 symbols are listed with their filters.</source>
        <translation>%1 símbolos están listados con sus filtros.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="125"/>
        <source>The account is in hedge mode: positions are shown and can be exited, entries need one-way mode.</source>
        <translation>La cuenta está en modo de cobertura: las posiciones se muestran y pueden cerrarse; las entradas necesitan el modo unidireccional.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="126"/>
        <source>The account is in one-way mode.</source>
        <translation>La cuenta está en modo unidireccional.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="127"/>
        <source>What the key may do could not be read: %1</source>
        <translation>No pudo leerse lo que la clave puede hacer: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="128"/>
        <source>An internal error stopped the checks: %1</source>
        <translation>Un error interno detuvo las comprobaciones: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="129"/>
        <source>%1 knows the key.</source>
        <translation>%1 conoce la clave.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="130"/>
        <source>What the key may do cannot be read where it is used; whether it may withdraw is not known.</source>
        <translation>Lo que la clave puede hacer no puede leerse donde se usa; no se sabe si puede retirar fondos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="131"/>
        <source>%1 does not tell what a key may do, and nothing there is worth taking.</source>
        <translation>%1 no indica qué puede hacer una clave, y allí no hay nada que valga la pena llevarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="132"/>
        <source>The account could not be read: %1</source>
        <translation>La cuenta no pudo leerse: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="133"/>
        <source>Mode %1 needs keys, which are made at %2: %3</source>
        <translation>El modo %1 necesita claves, que se crean en %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="135"/>
        <source>The private key file %1 is not a regular file.</source>
        <translation>El archivo de clave privada %1 no es un archivo normal.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="136"/>
        <source>The private key file %1 belongs to another user.</source>
        <translation>El archivo de clave privada %1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="137"/>
        <source>The private key file %1 may be read by others (mode %2); make it 0600.</source>
        <translation>Otros pueden leer el archivo de clave privada %1 (modo %2); póngalo en 0600.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="138"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no puede leerse: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="139"/>
        <source>%1 is too large to be a key.</source>
        <translation>%1 es demasiado grande para ser una clave.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="140"/>
        <source>The private key file %1 cannot be opened: %2.</source>
        <translation>El archivo de clave privada %1 no puede abrirse: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="141"/>
        <source>The private key file %1 cannot be looked at.</source>
        <translation>El archivo de clave privada %1 no puede examinarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="142"/>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>El archivo %1 no contiene ninguna clave privada en PEM.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="143"/>
        <source>The API key from %1 is empty, too long or has characters that no key has.</source>
        <translation>La clave API de %1 está vacía, es demasiado larga o tiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="144"/>
        <source>The secret from %1 cannot be used: %2</source>
        <translation>El secreto de %1 no puede usarse: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="145"/>
        <source>BINANCE_API_SECRET and BINANCE_PRIVATE_KEY_FILE are both set; a key has one secret.</source>
        <translation>BINANCE_API_SECRET y BINANCE_PRIVATE_KEY_FILE están definidos a la vez; una clave tiene un solo secreto.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="146"/>
        <source>BINANCE_API_KEY is not set, but the secret that belongs to it is.</source>
        <translation>BINANCE_API_KEY no está definido, pero el secreto que le corresponde sí.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="147"/>
        <source>BINANCE_API_KEY is set, but neither BINANCE_API_SECRET nor BINANCE_PRIVATE_KEY_FILE is.</source>
        <translation>BINANCE_API_KEY está definido, pero ni BINANCE_API_SECRET ni BINANCE_PRIVATE_KEY_FILE lo están.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="148"/>
        <source>the environment</source>
        <translation>el entorno</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="149"/>
        <source>the system keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="150"/>
        <source>The private key is encrypted with a pass phrase; Breakwater takes an unencrypted one, readable by nobody else.</source>
        <translation>La clave privada está cifrada con una frase de contraseña; Breakwater acepta una sin cifrar, que nadie más pueda leer.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="151"/>
        <source>The PEM text is not a private key that can be read.</source>
        <translation>El texto PEM no es una clave privada legible.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="152"/>
        <source>The private key is of a kind that Binance does not take; Ed25519 and RSA are.</source>
        <translation>La clave privada es de un tipo que Binance no acepta; acepta Ed25519 y RSA.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="153"/>
        <source>The RSA key has %1 bits; Binance takes %2 and more.</source>
        <translation>La clave RSA tiene %1 bits; Binance acepta %2 o más.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="154"/>
        <source>What %1 gave is not a key and its secret: the API key belongs in the first line, the secret below it.</source>
        <translation>Lo que dio %1 no es una clave y su secreto: la clave API va en la primera línea, el secreto debajo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="155"/>
        <source>The secret from %1 is too large to be kept.</source>
        <translation>El secreto de %1 es demasiado grande para guardarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="156"/>
        <source>no keys for %1; %2. A locked keychain looks like an empty one.</source>
        <translation>no hay claves para %1; %2. Un llavero bloqueado parece vacío.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="157"/>
        <source>no keys for %1; %2. %3</source>
        <translation>no hay claves para %1; %2. %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="158"/>
        <source>set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: breakwater keys store --mode %1 --market %2</source>
        <translation>defina BINANCE_API_KEY y BINANCE_API_SECRET o BINANCE_PRIVATE_KEY_FILE, o guárdelas en el llavero del sistema: breakwater keys store --mode %1 --market %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="159"/>
        <source>The system keychain gives out no keys for %1; a locked one looks like an empty one.</source>
        <translation>El llavero del sistema no entrega claves para %1; uno bloqueado parece vacío.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="160"/>
        <source>The system keychain is locked, or its use was denied.</source>
        <translation>El llavero del sistema está bloqueado, o se denegó su uso.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="161"/>
        <source>There is no system keychain on this machine.</source>
        <translation>No hay llavero del sistema en este equipo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="162"/>
        <source>No system keychain can be used here (%1).</source>
        <translation>Aquí no puede usarse ningún llavero del sistema (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="163"/>
        <source>The system keychain did not answer within %1 s; it may be locked and wait for its password.</source>
        <translation>El llavero del sistema no respondió en %1 s; puede estar bloqueado y esperar su contraseña.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="164"/>
        <source>What the system keychain holds for %1 is too large to be keys.</source>
        <translation>Lo que el llavero del sistema guarda para %1 es demasiado grande para ser claves.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="11"/>
        <source>Started in %1 mode.</source>
        <translation>Iniciado en modo %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="12"/>
        <source>Still stopped: %1 (by engine).</source>
        <translation>Sigue detenido: %1 (por el motor).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="13"/>
        <source>Still stopped: %1 (by %2).</source>
        <translation>Sigue detenido: %1 (por %2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="14"/>
        <source>The journal can be written again.</source>
        <translation>Se puede volver a escribir en el diario.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="15"/>
        <source>The journal cannot be written: %1 Entries are blocked; exits and stops work.</source>
        <translation>No se puede escribir en el diario: %1 Las entradas están bloqueadas; las salidas y los stops funcionan.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="16"/>
        <source>Ending in order; positions keep their stops at the exchange.</source>
        <translation>Finalizando en orden; las posiciones conservan sus stops en el exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="17"/>
        <source>the workstation&apos;s clock moved by %1 ms.</source>
        <translation>el reloj del equipo se movió %1 ms.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="18"/>
        <source>the event queue was full.</source>
        <translation>la cola de eventos estaba llena.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="19"/>
        <source>%1 records could not be journalled.</source>
        <translation>%1 registros no pudieron escribirse en el diario.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="20"/>
        <source>the journal cannot be written.</source>
        <translation>no se puede escribir en el diario.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="21"/>
        <source>the journal cannot be written, so no entry leaves.</source>
        <translation>no se puede escribir en el diario, así que no sale ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="22"/>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="23"/>
        <source>internal error: %1</source>
        <translation>error interno: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="24"/>
        <source>Internal error: %1</source>
        <translation>Error interno: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="26"/>
        <source>%1 entries wait for approval already; nothing was sent.</source>
        <translation>%1 entradas esperan ya aprobación; no se envió nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="27"/>
        <source>An entry waits for approval: %1 (asked by %2).</source>
        <translation>Una entrada espera aprobación: %1 (pedida por %2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="28"/>
        <source>It waits for a person&apos;s approval as %1, for %2 s.</source>
        <translation>Espera la aprobación de una persona como %1, durante %2 s.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="29"/>
        <source>It waits for a person&apos;s approval as %1; nothing was added.</source>
        <translation>Espera la aprobación de una persona como %1; no se añadió nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="30"/>
        <source>Approving or declining an entry needs a name.</source>
        <translation>Aprobar o rechazar una entrada requiere un nombre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="31"/>
        <source>No entry %1 waits for approval.</source>
        <translation>Ninguna entrada %1 espera aprobación.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="32"/>
        <source>declined by %1</source>
        <translation>rechazada por %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="33"/>
        <source>Declined: nothing was sent.</source>
        <translation>Rechazada por una persona: no se envió nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="34"/>
        <source>the emergency stop was pulled</source>
        <translation>se activó la parada de emergencia</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="35"/>
        <source>nobody approved it within %1 s</source>
        <translation>nadie la aprobó en %1 s</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="36"/>
        <source>asked by %1, approved by %2</source>
        <translation>pedida por %1, aprobada por %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="37"/>
        <source>asked by %1, approved by %2; %3</source>
        <translation>pedida por %1, aprobada por %2; %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="38"/>
        <source>asked by %1; %2</source>
        <translation>pedida por %1; %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="39"/>
        <source>asked by %1</source>
        <translation>pedida por %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="40"/>
        <source>asked by %1, was %2x</source>
        <translation>pedido por %1, antes %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="41"/>
        <source>%1 Asked by %2.</source>
        <translation>%1 Pedida por %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="42"/>
        <source>%1 was not sent: %2.</source>
        <translation>%1 no se envió: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="44"/>
        <source>The exchange&apos;s countdown for %1 could not be set: %2</source>
        <translation>La cuenta atrás del exchange para %1 no pudo fijarse: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="45"/>
        <source>no answer.</source>
        <translation>sin respuesta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="46"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 vuelve a estar dentro de su límite.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="47"/>
        <source>%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.</source>
        <translation>%1 supera su límite: %2 es el %3 % del saldo, el límite es %4 %5. Las entradas en él están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="48"/>
        <source>The market stream is silent. Entries are blocked.</source>
        <translation>El flujo de mercado no transmite. Las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="49"/>
        <source>The market stream speaks again.</source>
        <translation>El flujo de mercado vuelve a transmitir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="50"/>
        <source>The time of this computer and that of the exchange&apos;s prices differ by more than %1 s. Entries are blocked; the day goes by the exchange.</source>
        <translation>La hora de este equipo y la de los precios del exchange difieren en más de %1 s. Las entradas están bloqueadas; el día sigue la hora del exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="51"/>
        <source>This computer and the exchange agree about the time again.</source>
        <translation>Este equipo y el exchange vuelven a coincidir en la hora.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="53"/>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3 a mercado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="54"/>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 a %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="55"/>
        <source>stop %1</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="56"/>
        <source>no stop</source>
        <translation>sin stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="57"/>
        <source>take-profit %1</source>
        <translation>take-profit %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="58"/>
        <source>This client_order_id was used for another order, %1.</source>
        <translation>Este client_order_id se usó para otra orden, %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="59"/>
        <source>Sent before, as order %1; it has not ended yet. Nothing was sent again.</source>
        <translation>Enviada antes, como orden %1; aún no ha terminado. No se volvió a enviar nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="60"/>
        <source>Sent before, as order %1, and ended: %2. Nothing was sent again.</source>
        <translation>Enviada antes, como orden %1, y terminada: %2. No se volvió a enviar nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="61"/>
        <source>it never reached the exchange</source>
        <translation>nunca llegó al exchange</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="62"/>
        <source>Refused: nothing was sent.</source>
        <translation>Rechazada: no se envió nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="63"/>
        <source>This is the only protective stop of %1; move it instead.</source>
        <translation>Este es el único stop de protección de %1; muévalo en su lugar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="64"/>
        <source>Cancel sent.</source>
        <translation>Cancelación enviada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="65"/>
        <source>There is no open order %1.</source>
        <translation>No hay ninguna orden abierta %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="66"/>
        <source>Cancel of %1 asked by %2.</source>
        <translation>Cancelación de %1 pedida por %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="67"/>
        <source>Cancel of %1: %2</source>
        <translation>Cancelación de %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="68"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="69"/>
        <source>The fate of order %1 is not known (%2); it counts in full and is being looked up.</source>
        <translation>La suerte de la orden %1 no se conoce (%2); cuenta en su totalidad y se está consultando.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="70"/>
        <source>The exchange&apos;s answer did not arrive; the order is being looked up.</source>
        <translation>La respuesta del exchange no llegó; la orden se está consultando.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="71"/>
        <source>Accepted by the exchange: %1.</source>
        <translation>Aceptada por el exchange: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="72"/>
        <source>Order %1 was refused: %2</source>
        <translation>La orden %1 fue rechazada: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="73"/>
        <source>Not sent: %1</source>
        <translation>No enviada: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="74"/>
        <source>The exchange refused: %1</source>
        <translation>El exchange rechazó: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="75"/>
        <source>Order %1 was never placed.</source>
        <translation>La orden %1 nunca se colocó.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="76"/>
        <source>The order never reached the exchange.</source>
        <translation>La orden nunca llegó al exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="77"/>
        <source>%1 %2 %3: %4, %5 filled</source>
        <translation>%1 %2 %3: %4, %5 ejecutado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="78"/>
        <source>%1 %2 %3: %4, %5 filled at %6</source>
        <translation>%1 %2 %3: %4, %5 ejecutado a %6</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="79"/>
        <source>%1 %2 at %3: %4, %5.</source>
        <translation>%1 %2 a %3: %4, %5.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="80"/>
        <source>%1 %2 at %3: %4.</source>
        <translation>%1 %2 a %3: %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="81"/>
        <source>An order that did not come through Breakwater: %1 %2 %3.</source>
        <translation>Una orden que no llegó a través de Breakwater: %1 %2 %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="83"/>
        <source>%1 is not known to the exchange.</source>
        <translation>El exchange no conoce %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="84"/>
        <source>%1 is not on the list of allowed symbols.</source>
        <translation>%1 no está en la lista de símbolos permitidos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="85"/>
        <source>%1 is not trading at the exchange now.</source>
        <translation>%1 no se negocia ahora en el exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="86"/>
        <source>%1 is not quoted and margined in %2.</source>
        <translation>%1 no cotiza ni tiene margen en %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="87"/>
        <source>On spot nothing can be sold short: entries buy, and %1 is sold by closing its position.</source>
        <translation>En spot no puede venderse nada en corto: las entradas compran, y %1 se vende cerrando su posición.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="88"/>
        <source>The exchange lets nobody hold more than %1 %2, open buys included; %3 are held or being bought.</source>
        <translation>El exchange no permite tener más de %1 %2, compras abiertas incluidas; %3 están en tenencia o comprándose.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="89"/>
        <source>%1 has %2 conditional orders, as many as the exchange takes: there is no room for the stop.</source>
        <translation>%1 tiene %2 órdenes condicionales, tantas como acepta el exchange: no hay sitio para el stop.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="90"/>
        <source>The mark price of %1 is not known.</source>
        <translation>El precio de marca de %1 no se conoce.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="91"/>
        <source>The mark price of %1 is above the highest price that the exchange allows.</source>
        <translation>El precio de marca de %1 está por encima del precio máximo que permite el exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="92"/>
        <source>A limit order needs a price.</source>
        <translation>Una orden límite necesita un precio.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="94"/>
        <source>%1 % of today&apos;s loss limit is used: %2 of %3 %4.</source>
        <translation>Se ha usado el %1 % del límite de pérdida de hoy: %2 de %3 %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="95"/>
        <source>daily loss %1 of %2 %3</source>
        <translation>pérdida diaria %1 de %2 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="96"/>
        <source>The day&apos;s loss limit is reached: %1. Only exits until 00:00 UTC.</source>
        <translation>Se alcanzó el límite de pérdida del día: %1. Solo salidas hasta las 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="97"/>
        <source>Everything is closed: the day stands at %1 %4, the loss limit was %2, past it by %3.</source>
        <translation>Todo está cerrado: el día queda en %1 %4, el límite de pérdida era %2, superado en %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="98"/>
        <source>The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a named person accepts %1 as the day&apos;s start, or until 00:00 UTC.</source>
        <translation>El saldo a las 00:00 no puede probarse: se mantuvo una posición en ese momento. Las entradas están bloqueadas hasta que una persona identificada acepte %1 como inicio del día, o hasta las 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="99"/>
        <source>a figure</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="100"/>
        <source>The day began with %1 %2 (%3).</source>
        <translation>El día empezó con %1 %2 (%3).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="101"/>
        <source>accepted by %1</source>
        <translation>aceptado por %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="102"/>
        <source>Accepting a baseline needs a name.</source>
        <translation>Aceptar un saldo inicial requiere un nombre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="103"/>
        <source>There is no baseline to accept.</source>
        <translation>No hay ningún saldo inicial que aceptar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="104"/>
        <source>The day&apos;s baseline is %1 %2.</source>
        <translation>El saldo inicial del día es %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="105"/>
        <source>%1 of %2 %3: outside the day&apos;s P&amp;L.</source>
        <translation>%1 de %2 %3: fuera del P&amp;L del día.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="106"/>
        <source>The change of the wallet by %1 %2 is explained.</source>
        <translation>El cambio de la billetera de %1 %2 está explicado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="107"/>
        <source>The wallet changed by %1 %2 and nothing explains it: outside the day&apos;s P&amp;L. Entries are blocked; the history is asked.</source>
        <translation>La billetera cambió en %1 %2 y nada lo explica: fuera del P&amp;L del día. Las entradas están bloqueadas; se consulta el historial.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="108"/>
        <source>The history does not explain %1 %2: a named person has to say whether it is a transfer or a result.</source>
        <translation>El historial no explica %1 %2: una persona identificada debe decir si es una transferencia o un resultado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="109"/>
        <source>The day&apos;s two sums differ by %1 %2, more than %3. Entries are blocked.</source>
        <translation>Las dos sumas del día difieren en %1 %2, más de %3. Las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="110"/>
        <source>The day&apos;s two sums agree again.</source>
        <translation>Las dos sumas del día vuelven a coincidir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="111"/>
        <source>drawdown: %1 %2 below the peak of %3</source>
        <translation>caída: %1 %2 por debajo del máximo de %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="112"/>
        <source>Explaining a flow needs a name.</source>
        <translation>Explicar un movimiento requiere un nombre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="113"/>
        <source>There is no unexplained flow.</source>
        <translation>No hay ningún movimiento sin explicar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="114"/>
        <source>The unexplained amount is %1 %3 by now, not %2 %3: look at it again.</source>
        <translation>El importe sin explicar ya es %1 %3, no %2 %3: examínelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="115"/>
        <source>named by %1</source>
        <translation>indicado por %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="116"/>
        <source>%1 %2 is a transfer</source>
        <translation>%1 %2 es una transferencia</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="117"/>
        <source>%1 %2 is a result of the day</source>
        <translation>%1 %2 es un resultado del día</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="118"/>
        <source>said by %1</source>
        <translation>según %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="120"/>
        <source>A reason is required to close a position.</source>
        <translation>Se requiere un motivo para cerrar una posición.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="121"/>
        <source>A limit close needs a price.</source>
        <translation>Un cierre a límite necesita un precio.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="122"/>
        <source>%1 (asked by %2)</source>
        <translation>%1 (pedido por %2)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="123"/>
        <source>%1 is not known to the exchange&apos;s list of symbols yet.</source>
        <translation>%1 aún no figura en la lista de símbolos del exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="124"/>
        <source>%1 of %2 are dust: neither a stop nor an exit of that size is taken by the exchange. It stays as it is.</source>
        <translation>%1 de %2 son polvo: el exchange no acepta ni un stop ni una salida de ese tamaño. Queda como está.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="125"/>
        <source>%1 holds the quantity of %2 that has to be closed now: it is cancelled.</source>
        <translation>%1 retiene la cantidad de %2 que debe cerrarse ahora: se cancela.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="126"/>
        <source>again, after what held the quantity made way</source>
        <translation>de nuevo, tras liberarse la cantidad retenida</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="127"/>
        <source>There is no position in %1 to exit.</source>
        <translation>No hay ninguna posición en %1 de la que salir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="128"/>
        <source>The quantity to exit must be above zero.</source>
        <translation>La cantidad de salida debe ser mayor que cero.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="129"/>
        <source>A limit exit needs a price.</source>
        <translation>Una salida a límite necesita un precio.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="130"/>
        <source>%1 %2 is below the smallest order that the exchange takes; nothing can be sent.</source>
        <translation>%1 %2 está por debajo de la orden mínima que acepta el exchange; no puede enviarse nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="132"/>
        <source>What is held of %1 is dust: too small for a stop and for an exit. It stays as it is.</source>
        <translation>Lo que se tiene de %1 es polvo: demasiado pequeño para un stop y para una salida. Queda como está.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="133"/>
        <source>%1 is protected by a stop at the exchange.</source>
        <translation>%1 está protegido por un stop en el exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="134"/>
        <source>%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.</source>
        <translation>%1 está SIN PROTECCIÓN: no hay ningún stop activo en el exchange. Coloque uno o cierre la posición; nada se hace por sí solo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="135"/>
        <source>%1 is UNPROTECTED: a stop is being placed.</source>
        <translation>%1 está SIN PROTECCIÓN: se está colocando un stop.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="136"/>
        <source>%1 could not be protected and is being closed.</source>
        <translation>%1 no pudo protegerse y se está cerrando.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="137"/>
        <source>no protective stop could be placed</source>
        <translation>no pudo colocarse ningún stop de protección</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="138"/>
        <source>What a stop at %1 would risk cannot be judged while the balance is not known.</source>
        <translation>Lo que arriesgaría un stop en %1 no puede evaluarse mientras no se conozca el saldo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="139"/>
        <source>A stop at %1 would risk %2 %4, commission included; %3 %4 are allowed for one trade.</source>
        <translation>Un stop en %1 arriesgaría %2 %4, comisión incluida; se permiten %3 %4 para una operación.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="140"/>
        <source>more than can be counted in</source>
        <translation>más de lo que puede calcularse en</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="141"/>
        <source>A stop at %1 is further than %2 % from the entry price %3.</source>
        <translation>Un stop en %1 está a más del %2 % del precio de entrada %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="142"/>
        <source>There is no position in %1.</source>
        <translation>No hay ninguna posición en %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="143"/>
        <source>A stop for %1 is on its way already; its answer has to come first.</source>
        <translation>Ya hay un stop para %1 en camino; antes debe llegar su respuesta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="144"/>
        <source>The stop of %1 at %2 is nearer than its break-even at %3 already.</source>
        <translation>El stop de %1 en %2 ya está más cerca que su punto de equilibrio en %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="145"/>
        <source>protective stop for %1 %2 at %3</source>
        <translation>stop de protección para %1 %2 en %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="146"/>
        <source>The exchange&apos;s answer did not arrive; the stop is being looked up.</source>
        <translation>La respuesta del exchange no llegó; el stop se está consultando.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="147"/>
        <source>it is over already.</source>
        <translation>ya ha terminado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="148"/>
        <source>The protective stop works at the exchange.</source>
        <translation>El stop de protección está activo en el exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="149"/>
        <source>A protective stop for %1 was refused: %2</source>
        <translation>Un stop de protección para %1 fue rechazado: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="150"/>
        <source>The exchange refused the stop: %1</source>
        <translation>El exchange rechazó el stop: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="151"/>
        <source>There is no position in %1 to protect.</source>
        <translation>No hay ninguna posición en %1 que proteger.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="152"/>
        <source>A stop at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>Un stop en %1 queda fuera de los precios que el exchange permite para %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="153"/>
        <source>A stop at %1 would trigger at once: the mark price of %2 is %3.</source>
        <translation>Un stop en %1 se activaría al instante: el precio de marca de %2 es %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="154"/>
        <source>%1 %2 at %3 are too small for a stop that the exchange takes.</source>
        <translation>%1 %2 a %3 son demasiado poco para un stop que el exchange acepte.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="156"/>
        <source>take-profit for %1 at %2</source>
        <translation>take-profit para %1 en %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="157"/>
        <source>%1 has no take-profit: %2</source>
        <translation>%1 no tiene take-profit: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="158"/>
        <source>The take-profit of %1 is gone; it is not placed again.</source>
        <translation>El take-profit de %1 ya no existe; no se vuelve a colocar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="159"/>
        <source>The stop of %1 goes with its take-profit, and cannot be put back now.</source>
        <translation>El stop de %1 se va con su take-profit y no puede reponerse ahora.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="160"/>
        <source>There is no position in %1 to take a profit of.</source>
        <translation>No hay ninguna posición en %1 de la que tomar beneficio.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="161"/>
        <source>A take-profit at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>Un take-profit en %1 queda fuera de los precios que el exchange permite para %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="162"/>
        <source>A take-profit at %1 is no gain: it has to lie %2 %3, the price of %4 that counts.</source>
        <translation>Un take-profit en %1 no es ganancia: debe estar %2 %3, el precio de %4 que cuenta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="163"/>
        <source>A take-profit on spot leaves with its entry and its stop as one list, which this entry in %1 cannot be: enter at market, or without it.</source>
        <translation>Un take-profit en spot sale con su entrada y su stop como una sola lista, lo que esta entrada en %1 no puede ser: entre a mercado, o sin él.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="165"/>
        <source>The limits were changed by somebody else meanwhile: look at them again.</source>
        <translation>Entretanto otra persona cambió los límites: examínelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="166"/>
        <source>Loosening %1 with real money needs the name of who approves it.</source>
        <translation>Relajar %1 con dinero real requiere el nombre de quien lo aprueba.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="167"/>
        <source>tightened, asked by %1</source>
        <translation>endurecido, pedido por %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="168"/>
        <source>loosened (%1), approved by %2</source>
        <translation>relajado (%1), aprobado por %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="169"/>
        <source>These are the limits already.</source>
        <translation>Estos ya son los límites.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="170"/>
        <source>Limits changed: %1 (%2).</source>
        <translation>Límites cambiados: %1 (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="171"/>
        <source>Limits changed: %1.</source>
        <translation>Límites cambiados: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="172"/>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 debe ser %2, no %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="173"/>
        <source>above 0 and at most 1 (100 %)</source>
        <translation>mayor que 0 y como máximo 1 (100 %)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="174"/>
        <source>at least 0 and at most 1 (100 %)</source>
        <translation>al menos 0 y como máximo 1 (100 %)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="175"/>
        <source>above 0 and at most 0.9 (90 %)</source>
        <translation>mayor que 0 y como máximo 0.9 (90 %)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="176"/>
        <source>at least %1 and at most %2</source>
        <translation>al menos %1 y como máximo %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="177"/>
        <source>one of its two words</source>
        <translation>una de sus dos palabras</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="178"/>
        <source>adopted-stop-distance (%1) must not exceed stop-distance (%2).</source>
        <translation>adopted-stop-distance (%1) no debe superar stop-distance (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="179"/>
        <source>guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).</source>
        <translation>guard-exit-after-ms (%1) no debe ser menor que guard-replace-within-ms (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="180"/>
        <source>&apos;%1&apos; is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.</source>
        <translation>«%1» no es un modo; use paper, paper_live_data, testnet, live_limited o live_full.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="181"/>
        <source>There is no limit &apos;%1&apos;.</source>
        <translation>No existe el límite «%1».</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="182"/>
        <source>&apos;%1&apos; is no value for the limit %2.</source>
        <translation>«%1» no es un valor para el límite %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="183"/>
        <source>Confirming a live run needs a name.</source>
        <translation>Confirmar una sesión real requiere un nombre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="184"/>
        <source>This run needs no confirmation.</source>
        <translation>Esta sesión no necesita confirmación.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="185"/>
        <source>%1 confirmed this run with real money.</source>
        <translation>%1 confirmó esta sesión con dinero real.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="186"/>
        <source>Confirmed for this run.</source>
        <translation>Confirmado para esta sesión.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="187"/>
        <source>leverage of %1: %2x</source>
        <translation>apalancamiento de %1: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="188"/>
        <source>Leverage of %1: %2x</source>
        <translation>Apalancamiento de %1: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="189"/>
        <source>margin type of %1: %2</source>
        <translation>tipo de margen de %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="190"/>
        <source>Margin type of %1: %2</source>
        <translation>Tipo de margen de %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="191"/>
        <source>A leverage is a whole number from 1 to %1.</source>
        <translation>Un apalancamiento es un número entero de 1 a %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="192"/>
        <source>Spot has neither leverage nor margin type.</source>
        <translation>Spot no tiene apalancamiento ni tipo de margen.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="193"/>
        <source>The exchange does not list %1.</source>
        <translation>El exchange no lista %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="194"/>
        <source>The emergency stop is engaged: nothing is set until a person clears it.</source>
        <translation>La parada de emergencia está activada: no se ajusta nada hasta que una persona la levante.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="195"/>
        <source>Whether %1 is flat is not known now (%2).</source>
        <translation>No se sabe ahora si %1 está sin posición (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="196"/>
        <source>The journal cannot be written, so nothing is set.</source>
        <translation>No se puede escribir en el diario, así que no se ajusta nada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="197"/>
        <source>Another setting of %1 is under way.</source>
        <translation>Otro ajuste de %1 está en curso.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="198"/>
        <source>%1 has a position of %2: it is set only while flat.</source>
        <translation>%1 tiene una posición de %2: solo se ajusta sin posición.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="199"/>
        <source>%1 has an open order: it is set only while there is none.</source>
        <translation>%1 tiene una orden abierta: solo se ajusta cuando no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="200"/>
        <source>set at the exchange</source>
        <translation>ajustado en el exchange</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="201"/>
        <source>not set. %1</source>
        <translation>no ajustado. %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="202"/>
        <source>It is not known whether the exchange took the %1; it is read again. %2</source>
        <translation>No se sabe si el exchange aceptó el ajuste (%1); se lee de nuevo. %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="203"/>
        <source>Not known whether the exchange took the %1; it is being read again.</source>
        <translation>No se sabe si el exchange aceptó el ajuste (%1); se está leyendo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="204"/>
        <source>read again: it is set</source>
        <translation>leído de nuevo: está ajustado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="205"/>
        <source>read again: it was not set</source>
        <translation>leído de nuevo: no se ajustó</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="206"/>
        <source>Entries are refused above %1x.</source>
        <translation>Las entradas se rechazan por encima de %1x.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="208"/>
        <source>Only on spot is there anything to adopt.</source>
        <translation>Solo en spot hay algo que adoptar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="209"/>
        <source>Adopting a holding needs a name.</source>
        <translation>Adoptar una tenencia requiere un nombre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="210"/>
        <source>The price of %1 is not known now.</source>
        <translation>El precio de %1 no se conoce ahora.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="211"/>
        <source>What the exchange accepts for %1 is not known.</source>
        <translation>No se conoce lo que el exchange acepta para %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="212"/>
        <source>So much of %1 is not held beside the position.</source>
        <translation>No hay tanto %1 en tenencia además de la posición.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="213"/>
        <source>%1 of %2 were adopted by %3 at %4.</source>
        <translation>%1 de %2 fueron adoptados por %3 a %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="214"/>
        <source>It is a position now.</source>
        <translation>Ahora es una posición.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="215"/>
        <source>%1 was filled in part, and its stop works for all of it only: the rest is cancelled, what was bought gets a stop.</source>
        <translation>%1 se ejecutó en parte, y su stop solo funciona para el total: el resto se cancela, lo comprado recibe un stop.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="216"/>
        <source>The first fill of %1 is too small to be protected: the rest of %2 is cancelled.</source>
        <translation>La primera ejecución de %1 es demasiado pequeña para protegerse: el resto de %2 se cancela.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="217"/>
        <source>What locks the coins of %1 is being cancelled already; its answer has to come first.</source>
        <translation>Ya se está cancelando lo que retiene las monedas de %1; antes debe llegar su respuesta.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="218"/>
        <source>The emergency stop closes %1.</source>
        <translation>La parada de emergencia cierra %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="219"/>
        <source>%1 is closed.</source>
        <translation>%1 está cerrado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="220"/>
        <source>The %1 that would be left of %2 are too small for a stop: close all of it, or less.</source>
        <translation>Los %1 que quedarían de %2 son demasiado poco para un stop: ciérrelo todo, o menos.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="222"/>
        <source>%1, by engine: %2</source>
        <translation>%1, por el motor: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="223"/>
        <source>%1, by %2: %3</source>
        <translation>%1, por %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="224"/>
        <source>Entries are blocked until a named person clears the stop.</source>
        <translation>Las entradas están bloqueadas hasta que una persona identificada levante la parada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="225"/>
        <source>Emergency stop (%1) by engine: %2</source>
        <translation>Parada de emergencia (%1) por el motor: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="226"/>
        <source>Emergency stop (%1) by %2: %3</source>
        <translation>Parada de emergencia (%1) por %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="227"/>
        <source>The drawdown counts from the equity after this clear.</source>
        <translation>La caída se cuenta desde el patrimonio tras este levantamiento.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="228"/>
        <source>The emergency stop was cleared by %1.</source>
        <translation>%1 levantó la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="229"/>
        <source>Cleared. Entries are possible again once the account is read afresh.</source>
        <translation>Levantada. Las entradas vuelven a ser posibles en cuanto la cuenta se lea de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="230"/>
        <source>The emergency stop could not be cleared: %1</source>
        <translation>La parada de emergencia no pudo levantarse: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="231"/>
        <source>Not cleared: %1</source>
        <translation>No levantada: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="232"/>
        <source>emergency stop, attempt %1</source>
        <translation>parada de emergencia, intento %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="233"/>
        <source>verified flat by two reads</source>
        <translation>verificado sin posición por dos lecturas</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="234"/>
        <source>verified by two reads: no entry is open</source>
        <translation>verificado por dos lecturas: no hay ninguna entrada abierta</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="235"/>
        <source>%1 orders cancelled, %2 positions closed, %3 rounds.</source>
        <translation>%1 órdenes canceladas, %2 posiciones cerradas, %3 rondas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="236"/>
        <source>The emergency stop is done: %1.</source>
        <translation>La parada de emergencia ha terminado: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="237"/>
        <source>The exchange takes no requests from here until %1: %2</source>
        <translation>El exchange no acepta solicitudes desde aquí hasta %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="238"/>
        <source>%1 %2 appeared although the emergency stop is set.</source>
        <translation>Apareció %1 %2 aunque la parada de emergencia está activada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="239"/>
        <source>The emergency stop works again: something appeared at the exchange.</source>
        <translation>La parada de emergencia vuelve a actuar: algo apareció en el exchange.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="240"/>
        <source>state-unproven: order %1 of a stop that is not recorded here</source>
        <translation>state-unproven: orden %1 de una parada que no está registrada aquí</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="241"/>
        <source>state-unproven: the journal is missing</source>
        <translation>state-unproven: falta el diario</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="242"/>
        <source>state-unproven: the latch file %1</source>
        <translation>state-unproven: el archivo de enclavamiento %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="243"/>
        <source>the data are not fresh</source>
        <translation>los datos no son recientes</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="244"/>
        <source>not reconciled with the exchange</source>
        <translation>no conciliado con el exchange</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="245"/>
        <source>the stop is still at work</source>
        <translation>la parada sigue en curso</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="246"/>
        <source>a position has no protective stop</source>
        <translation>una posición no tiene stop de protección</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="247"/>
        <source>the two sums of the day do not agree</source>
        <translation>las dos sumas del día no coinciden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="248"/>
        <source>the day&apos;s baseline is not proved</source>
        <translation>el saldo inicial del día no está probado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="249"/>
        <source>the daily loss limit was hit today</source>
        <translation>el límite de pérdida diaria se alcanzó hoy</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="250"/>
        <source>There is no emergency stop to clear.</source>
        <translation>No hay ninguna parada de emergencia que levantar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="251"/>
        <source>Clearing needs the approver&apos;s name and a reason.</source>
        <translation>Levantarla requiere el nombre del aprobador y un motivo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="252"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>%1 activó esta parada; con control dual otra persona debe aprobar el levantamiento.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="253"/>
        <source>The stop is still at work; wait until it is verified.</source>
        <translation>La parada sigue en curso; espere hasta que esté verificada.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="254"/>
        <source>A clear is already under way.</source>
        <translation>Ya hay un levantamiento en curso.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="255"/>
        <source>A reason and a name are required.</source>
        <translation>Se requieren un motivo y un nombre.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="256"/>
        <source>There is no emergency stop whose reason could be amended.</source>
        <translation>No hay ninguna parada de emergencia cuyo motivo pueda modificarse.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="257"/>
        <source>The reason of the emergency stop, by %1: %2</source>
        <translation>El motivo de la parada de emergencia, por %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="258"/>
        <source>The reason is recorded.</source>
        <translation>El motivo queda registrado.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="259"/>
        <source>approved by %1: %2</source>
        <translation>aprobado por %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="260"/>
        <source>Everything on the checklist was green.</source>
        <translation>Todo en la lista de comprobación estaba en verde.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="261"/>
        <source>Not green: %1.</source>
        <translation>No en verde: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="262"/>
        <source>The engine does not carry out the emergency stop: the stop runner does.</source>
        <translation>El motor no ejecuta la parada de emergencia: lo hace el ejecutor de paradas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="263"/>
        <source>The emergency stop is carried out without an engine.</source>
        <translation>La parada de emergencia se ejecuta sin motor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="264"/>
        <source>What the stop runner does cannot be written: %1</source>
        <translation>No puede escribirse lo que hace el ejecutor de paradas: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="265"/>
        <source>The stop runner cannot tell what is a position: %1</source>
        <translation>El ejecutor de paradas no puede determinar qué es una posición: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="266"/>
        <source>The stop runner is done: verified flat by two reads.</source>
        <translation>El ejecutor de paradas ha terminado: verificado sin posición por dos lecturas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="267"/>
        <source>The stop runner is done: no entry is open, by two reads.</source>
        <translation>El ejecutor de paradas ha terminado: no hay ninguna entrada abierta, según dos lecturas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="269"/>
        <source>Corrected by the exchange: %1.</source>
        <translation>Corregido por el exchange: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="270"/>
        <source>wallet %1, the exchange says %2</source>
        <translation>billetera %1, el exchange indica %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="271"/>
        <source>position %1 %2, the exchange says %3</source>
        <translation>posición %1 %2, el exchange indica %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="272"/>
        <source>position %1 %2, but only %3 %4 are there</source>
        <translation>posición %1 %2, pero solo hay %3 %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="273"/>
        <source>order %1 %2 was not known here</source>
        <translation>la orden %1 %2 no se conocía aquí</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="274"/>
        <source>order %1 is no longer open</source>
        <translation>la orden %1 ya no está abierta</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="275"/>
        <source>conditional order %1 %2 was not known here</source>
        <translation>la orden condicional %1 %2 no se conocía aquí</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="276"/>
        <source>conditional order %1 is no longer open</source>
        <translation>la orden condicional %1 ya no está abierta</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="277"/>
        <source>Reconciled with the exchange: %1 positions, %2 orders, %3 conditional orders.</source>
        <translation>Conciliado con el exchange: %1 posiciones, %2 órdenes, %3 órdenes condicionales.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="278"/>
        <source>an execution of %1 was not told.</source>
        <translation>una ejecución de %1 no se comunicó.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="279"/>
        <source>market stream</source>
        <translation>flujo de mercado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="280"/>
        <source>account stream</source>
        <translation>flujo de la cuenta</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="281"/>
        <source>The %1 is down: %2</source>
        <translation>El %1 está caído: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="282"/>
        <source>The account is read again: %1</source>
        <translation>La cuenta se lee de nuevo: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="283"/>
        <source>Events may be missing: %1 The account is read afresh.</source>
        <translation>Pueden faltar eventos: %1 La cuenta se lee de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="284"/>
        <source>The exchange failed %1 times in a row (%2): %3 Entries are blocked.</source>
        <translation>El exchange falló %1 veces seguidas (%2): %3 Las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="285"/>
        <source>The exchange works again (%1).</source>
        <translation>El exchange vuelve a funcionar (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="286"/>
        <source>%1 for %2 s (HTTP %3). Entries are blocked.</source>
        <translation>%1 durante %2 s (HTTP %3). Las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="287"/>
        <source>The exchange banned this address</source>
        <translation>El exchange bloqueó esta dirección</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="288"/>
        <source>The exchange asks for a pause</source>
        <translation>El exchange pide una pausa</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="11"/>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="12"/>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="13"/>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="14"/>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="15"/>
        <source>cross</source>
        <translation>cruzado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="16"/>
        <source>isolated</source>
        <translation>aislado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="17"/>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="18"/>
        <source>partially-filled</source>
        <translation>parcialmente ejecutada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="19"/>
        <source>filled</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="20"/>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="21"/>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="22"/>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="23"/>
        <source>triggering</source>
        <translation>activándose</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="24"/>
        <source>triggered</source>
        <translation>activada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="25"/>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="26"/>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="27"/>
        <source>stop-market</source>
        <translation>stop a mercado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="28"/>
        <source>take-profit-market</source>
        <translation>take-profit a mercado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="29"/>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="30"/>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="32"/>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="33"/>
        <source>exit</source>
        <translation>salida</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="34"/>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="35"/>
        <source>emergency-stop</source>
        <translation>parada de emergencia</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="36"/>
        <source>clear-stop</source>
        <translation>levantar parada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="37"/>
        <source>guard</source>
        <translation>guardia</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="38"/>
        <source>flow</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="39"/>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="40"/>
        <source>take-profit</source>
        <translation>take-profit</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="42"/>
        <source>halt</source>
        <translation>detención</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="43"/>
        <source>cancel</source>
        <translation>cancelación</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="44"/>
        <source>flatten</source>
        <translation>cierre total</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="46"/>
        <source>orders</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="47"/>
        <source>stops</source>
        <translation>stops</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="48"/>
        <source>cancels</source>
        <translation>cancelaciones</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="49"/>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="50"/>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="52"/>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="53"/>
        <source>rolled-back</source>
        <translation>revertido</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="54"/>
        <source>deposit</source>
        <translation>depósito</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="55"/>
        <source>withdraw</source>
        <translation>retiro</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="56"/>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="57"/>
        <source>adopted</source>
        <translation>adoptado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="59"/>
        <source>flat</source>
        <translation>sin posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="60"/>
        <source>clear</source>
        <translation>sin parada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="61"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="62"/>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="63"/>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="64"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="65"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="66"/>
        <source>configured</source>
        <translation>configuradas</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="68"/>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="69"/>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="70"/>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="71"/>
        <source>synced</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="72"/>
        <source>names</source>
        <translation>nombres</translation>
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
        <translation>No hay carpeta para el simulacro: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="11"/>
        <source>The drill was cancelled; nothing of it is recorded.</source>
        <translation>El simulacro se canceló; no se registra nada de él.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="12"/>
        <source>The drill&apos;s engine was not ready within 30 s: %1.</source>
        <translation>El motor del simulacro no estuvo listo en 30 s: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="14"/>
        <source>%1 is refused</source>
        <translation>%1 se rechaza</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="15"/>
        <source>an entry without a stop</source>
        <translation>una entrada sin stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="16"/>
        <source>a stop 20 % away</source>
        <translation>un stop a un 20 %</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="17"/>
        <source>a position of 6 % of the balance</source>
        <translation>una posición del 6 % del saldo</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="18"/>
        <source>an entry worth 90 % of the balance</source>
        <translation>una entrada por el 90 % del saldo</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="19"/>
        <source>an entry that may lose 2 % at its stop</source>
        <translation>una entrada que puede perder un 2 % en su stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="20"/>
        <source>an entry that may lose 4 % at its stop</source>
        <translation>una entrada que puede perder un 4 % en su stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="21"/>
        <source>a limit at twice the price</source>
        <translation>un límite al doble del precio</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="22"/>
        <source>an entry smaller than the exchange takes is refused</source>
        <translation>una entrada menor de lo que acepta la bolsa se rechaza</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="23"/>
        <source>three positions are opened, each with a stop at the exchange</source>
        <translation>se abren tres posiciones, cada una con un stop en la bolsa</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="24"/>
        <source>a fourth position</source>
        <translation>una cuarta posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="25"/>
        <source>a stop that is taken away is put back</source>
        <translation>un stop que se quita se vuelve a poner</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="26"/>
        <source>three positions are closed, and flat is verified</source>
        <translation>se cierran tres posiciones y se verifica que no queda ninguna</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="27"/>
        <source>an entry while stopped</source>
        <translation>una entrada durante la parada</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="28"/>
        <source>nobody clears a stop without a name</source>
        <translation>nadie levanta una parada sin un nombre</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="29"/>
        <source>cleared by name, it trades again</source>
        <translation>levantada con nombre, vuelve a operar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="30"/>
        <source>a position of another program is guarded</source>
        <translation>se protege una posición de otro programa</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="31"/>
        <source>a day that lost more than 2 % is stopped and flat</source>
        <translation>un día que perdió más del 2 % queda parado y sin posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="33"/>
        <source>this rule did not refuse it</source>
        <translation>esta regla no lo rechazó</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="34"/>
        <source>three positions, protected</source>
        <translation>tres posiciones, protegidas</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="35"/>
        <source>not all of them are held and protected</source>
        <translation>no todas están abiertas y protegidas</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="36"/>
        <source>noticed, and a stop works again</source>
        <translation>detectado, y un stop vuelve a funcionar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="37"/>
        <source>no stop works</source>
        <translation>no funciona ningún stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="38"/>
        <source>a stop works</source>
        <translation>un stop funciona</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="39"/>
        <source>verified flat</source>
        <translation>verificado sin posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="40"/>
        <source>stopped at %1 of %2, verified flat</source>
        <translation>parado en %1 de %2, verificado sin posición</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="41"/>
        <source>not stopped and flat</source>
        <translation>no quedó parado y sin posición</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="89"/>
        <source>day began at %1</source>
        <translation>el día empezó en %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="96"/>
        <source>at most %1 (%2)</source>
        <translation>máximo %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="97"/>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <location filename="../ui/filter_words.cpp" line="40"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>El precio debe ser múltiplo de %1 en %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="42"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>El precio debe estar entre %1 y %2 en %3.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="44"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>La cantidad debe ser múltiplo de %1 en %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="46"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>La cantidad está por debajo de la orden mínima de %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="48"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>La cantidad supera la orden máxima de %1 %2 (a mercado %3).</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="51"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>El valor de la orden está por debajo del mínimo del exchange de %1 %2 para %3.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="53"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>El valor de la orden supera el máximo del exchange de %1 %2 para %3.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="56"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>El precio está fuera de la banda que el exchange permite en torno al precio de marca de %1.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="61"/>
        <source>This reaches the day&apos;s loss limit: the emergency stop is pulled and everything is closed.</source>
        <translation>Esto alcanza el límite de pérdida del día: se activa la parada de emergencia y se cierra todo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="62"/>
        <source>This reaches the day&apos;s loss limit: no entries until 00:00 UTC.</source>
        <translation>Esto alcanza el límite de pérdida del día: sin entradas hasta las 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="72"/>
        <source>This is a fall of %1 from the peak, the limit is %2: the emergency stop is pulled.</source>
        <translation>Es una caída de %1 desde el máximo, el límite es %2: se activa la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a transfer</source>
        <translation>&amp;Registrar %1 como transferencia</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a result of today</source>
        <translation>&amp;Registrar %1 como resultado de hoy</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Stays outside the day&apos;s result.</source>
        <translation>Queda fuera del resultado del día.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Counts in the day&apos;s result.</source>
        <translation>Cuenta en el resultado del día.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="84"/>
        <source>Today&apos;s result is not known now, so what follows for its limit cannot be said.</source>
        <translation>El resultado de hoy no se conoce ahora, así que no puede decirse qué supone para su límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 left of it</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 past it</source>
        <translation>superado en %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="89"/>
        <source>Outside the day&apos;s result, which stays at %1. Loss limit of today: %2, %3.</source>
        <translation>Fuera del resultado del día, que se mantiene en %1. Límite de pérdida de hoy: %2, %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="90"/>
        <source>Counts in today&apos;s P&amp;L, which would stand at %1. Loss limit of today: %2, %3.</source>
        <translation>Cuenta en el PnL de hoy, que quedaría en %1. Límite de pérdida de hoy: %2, %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="105"/>
        <source>The wallet&apos;s movement is explained by now: there is nothing left to say.</source>
        <translation>El movimiento de la billetera ya está explicado: no queda nada que decir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="108"/>
        <source>The wallet moved and neither a trade nor the exchange&apos;s history explains it. Entries stay blocked until somebody says what it was.</source>
        <translation>La billetera se movió y ni una operación ni el historial del exchange lo explica. Las entradas siguen bloqueadas hasta que alguien diga qué fue.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="109"/>
        <source>The exchange&apos;s history is still being asked what this was. It is not yet for a person to say.</source>
        <translation>Aún se consulta al historial del exchange qué fue esto. Todavía no corresponde a una persona decirlo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="132"/>
        <source>%1 UTC at the latest (%2)</source>
        <translation>%1 UTC a más tardar (%2)</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="24"/>
        <source>Of this start, any account</source>
        <translation>De este inicio, cualquier cuenta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>USD-M futures</source>
        <translation>futuros USD-M</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="28"/>
        <source>Live limited · %1</source>
        <translation>Real limitado · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="29"/>
        <source>Live full · %1</source>
        <translation>Real completo · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="34"/>
        <source>Test network · %1</source>
        <translation>Red de pruebas · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>none kept</source>
        <translation>ninguna guardada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>A locked keychain looks like an empty one.</source>
        <translation>Un llavero bloqueado parece vacío.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="41"/>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="42"/>
        <source>in the environment, used first</source>
        <translation>en el entorno, se usa primero</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="43"/>
        <source>in a file, used first</source>
        <translation>en un archivo, se usa primero</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>? not known</source>
        <translation>? no se sabe</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>not checked in this run</source>
        <translation>no comprobada en esta sesión</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>checked when its mode starts</source>
        <translation>se comprueba al iniciar su modo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="58"/>
        <source>✖ refused, see below</source>
        <translation>✖ rechazada, vea abajo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>! usable, with a remark</source>
        <translation>! utilizable, con una observación</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>✔ reads and trades</source>
        <translation>✔ lee y opera</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="80"/>
        <source>Keys cannot be kept here now. %1 Without it, set BINANCE_API_KEY and BINANCE_API_SECRET, or BINANCE_PRIVATE_KEY_FILE, in the environment that starts Breakwater. Nothing is ever kept in a plain file instead.</source>
        <translation>Aquí no pueden guardarse claves ahora. %1 Sin ello, defina BINANCE_API_KEY y BINANCE_API_SECRET, o BINANCE_PRIVATE_KEY_FILE, en el entorno que inicia Breakwater. Nunca se guarda nada en un archivo sin cifrar en su lugar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="88"/>
        <source>Waiting for an answer…</source>
        <translation>Esperando una respuesta…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="91"/>
        <source>Choose an account above. Keys of the environment are changed where they are set.</source>
        <translation>Elija una cuenta arriba. Las claves del entorno se cambian donde se definen.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="94"/>
        <source>There is no keychain to keep them in.</source>
        <translation>No hay ningún llavero donde guardarlas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="97"/>
        <source>The API key is needed.</source>
        <translation>Se necesita la clave API.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="99"/>
        <source>Its secret or its private key is needed.</source>
        <translation>Se necesita su secreto o su clave privada.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../ui/language_choice.cpp" line="62"/>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
</context>
<context>
    <name>LimitNews</name>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>Today&apos;s loss limit is reached.</source>
        <translation>Se alcanzó el límite de pérdida de hoy.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>%1 of today&apos;s loss limit is used.</source>
        <translation>Se ha usado el %1 del límite de pérdida de hoy.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="86"/>
        <source>%1 is over its limit.</source>
        <translation>%1 supera su límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="89"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 vuelve a estar dentro de su límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="92"/>
        <source>%1 has no protective stop.</source>
        <translation>%1 no tiene stop de protección.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="95"/>
        <source>%1 has a protective stop now.</source>
        <translation>%1 tiene ahora un stop de protección.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="16"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="17"/>
        <source>Largest position</source>
        <translation>Posición máxima</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="18"/>
        <source>The most that one symbol may come to, open and pending together, as a share of the balance.</source>
        <translation>Lo máximo a lo que puede llegar un símbolo, abierto y pendiente en conjunto, como parte del saldo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>Open positions</source>
        <translation>Posiciones abiertas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>In how many symbols a position or a pending entry may be at once.</source>
        <translation>En cuántos símbolos puede haber a la vez una posición o una entrada pendiente.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>What share of the balance stays out of every position together.</source>
        <translation>Qué parte del saldo queda fuera de todas las posiciones en conjunto.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>Leverage</source>
        <translation>Apalanc.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>USD-M: the most that a symbol may be set to.</source>
        <translation>USD-M: lo máximo que puede ajustarse para un símbolo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>Alert above</source>
        <translation>Alerta desde</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>A position that grew past this multiple of its limit raises an alert.</source>
        <translation>Una posición que crece por encima de este múltiplo de su límite genera una alerta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="27"/>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>Loss of a day</source>
        <translation>Pérdida diaria</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>At this loss the trading day ends, the cost of leaving included. Counts from 00:00 UTC.</source>
        <translation>Con esta pérdida termina el día de trading, incluido el coste de salir. Cuenta desde las 00:00 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>When the day ends</source>
        <translation>Al terminar el día</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>What happens at the loss of a day: everything is closed, or only entries end.</source>
        <translation>Qué ocurre al alcanzar la pérdida diaria: se cierra todo, o solo terminan las entradas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>Loss of a trade</source>
        <translation>Pérdida por operación</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>What an entry may lose at its stop, commission included, as a share of the balance.</source>
        <translation>Lo que una entrada puede perder en su stop, comisión incluida, como parte del saldo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>Fall from the peak</source>
        <translation>Caída desde el máximo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>How far equity may fall below its highest since the last clear; then the emergency stop is pulled.</source>
        <translation>Cuánto puede caer el patrimonio por debajo de su máximo desde que se levantó la última parada; entonces se activa la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>Losses in a row</source>
        <translation>Pérdidas seguidas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>After so many losing trades of one day no entry passes.</source>
        <translation>Tras este número de operaciones con pérdida en un día no pasa ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="37"/>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>Furthest stop</source>
        <translation>Stop más lejano</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>How far from its price the protective stop of an entry may lie.</source>
        <translation>A qué distancia de su precio puede estar el stop de protección de una entrada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>Distance from the mark</source>
        <translation>Distancia a la marca</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>How far the price of an entry may lie from the mark price.</source>
        <translation>A qué distancia del precio de marca puede estar el precio de una entrada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>Entries in a day</source>
        <translation>Entradas por día</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>How many entries may be sent in a trading day.</source>
        <translation>Cuántas entradas pueden enviarse en un día de trading.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>Entries in an hour</source>
        <translation>Entradas por hora</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>How many entries may be sent within 60 minutes.</source>
        <translation>Cuántas entradas pueden enviarse en 60 minutos.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>Gap between entries</source>
        <translation>Pausa entre entradas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>The least time between two entries.</source>
        <translation>El tiempo mínimo entre dos entradas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Entries from outside</source>
        <translation>Entradas externas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Whether entries that come from scripts and the API wait for a person.</source>
        <translation>Si las entradas que llegan de scripts y de la API esperan a una persona.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="44"/>
        <source>Share of the rate limits</source>
        <translation>Parte de los límites de tasa</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="45"/>
        <source>What share of the exchange&apos;s order and weight limits entries may use; the rest is for exits.</source>
        <translation>Qué parte de los límites de órdenes y de peso del exchange pueden usar las entradas; el resto es para las salidas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="50"/>
        <source>Estimates</source>
        <translation>Estimaciones</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>Slippage, a side</source>
        <translation>Deslizamiento por lado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>What is added to every estimate for a price that moves while an order fills.</source>
        <translation>Lo que se añade a cada estimación por un precio que se mueve mientras se ejecuta una orden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Commission, a side</source>
        <translation>Comisión por lado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Used in estimates until the account&apos;s own rate is read.</source>
        <translation>Se usa en las estimaciones hasta que se lee la tasa propia de la cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="57"/>
        <source>Stop guard and freshness</source>
        <translation>Guardia de stops y vigencia de los datos</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>Stop of an adopted position</source>
        <translation>Stop de posición adoptada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>How far from the mark the guard places a stop where there never was one.</source>
        <translation>A qué distancia del precio de marca coloca la guardia un stop donde nunca lo hubo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>Replace a stop within</source>
        <translation>Reponer un stop en</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>How soon a missing stop has to be there again.</source>
        <translation>En cuánto tiempo debe volver a estar un stop que falta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>Exit without a stop after</source>
        <translation>Salida sin stop tras</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>A position that cannot be protected for so long is closed.</source>
        <translation>Una posición que no puede protegerse durante este tiempo se cierra.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>Oldest mark price</source>
        <translation>Edad máx. precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>An older price is stale, and entries that need it do not pass.</source>
        <translation>Un precio más antiguo está desactualizado, y las entradas que lo necesitan no pasan.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>Oldest account</source>
        <translation>Edad máx. cuenta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>An older picture of the account is stale, and no entry passes.</source>
        <translation>Una imagen más antigua de la cuenta está desactualizada, y no pasa ninguna entrada.</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Stop, close all</source>
        <translation>Parar, cerrarlo todo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Exits only</source>
        <translation>Solo salidas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Sent at once</source>
        <translation>Enviar al instante</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Wait for a person</source>
        <translation>Esperar a una persona</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="66"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="208"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="100"/>
        <source>Not known yet.</source>
        <translation>Aún no se conoce.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="114"/>
        <source>%1 (stale)</source>
        <translation>%1 (desactualizado)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="115"/>
        <source>Of the balance now, %1 %2.</source>
        <translation>Del saldo actual, %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="133"/>
        <source>%1 a symbol</source>
        <translation>%1 por símbolo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="136"/>
        <source>%1 stay out</source>
        <translation>%1 quedan fuera</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="139"/>
        <source>%1 a trade</source>
        <translation>%1 por operación</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="142"/>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="145"/>
        <source>%1 below the peak</source>
        <translation>%1 bajo el máximo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="148"/>
        <source>%1 in use</source>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="151"/>
        <source>%1 sent today</source>
        <translation>%1 enviadas hoy</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="154"/>
        <source>%1 sent in the last hour</source>
        <translation>%1 enviadas en la última hora</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="157"/>
        <source>%1 lost in a row today</source>
        <translation>%1 perdidas seguidas hoy</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="165"/>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="169"/>
        <source>the mode&apos;s own</source>
        <translation>el propio del modo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="171"/>
        <source>somebody, no name is kept</source>
        <translation>alguien, no consta el nombre</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="172"/>
        <source>set here</source>
        <translation>fijado aquí</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="173"/>
        <source>the configuration, read again</source>
        <translation>la configuración, leída de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="175"/>
        <source>set by %1</source>
        <translation>fijado por %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="176"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="186"/>
        <source>%1, looser now</source>
        <translation>%1, ahora menos estricto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="187"/>
        <source>This run allows more than the mode does by itself.</source>
        <translation>Esta sesión permite más de lo que el modo permite por sí mismo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="199"/>
        <source>Above %1, at most %2.</source>
        <translation>Más de %1, como máximo %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="200"/>
        <source>At least %1, at most %2.</source>
        <translation>Como mínimo %1, como máximo %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="201"/>
        <source>%1 Or “off”.</source>
        <translation>%1 O «desactivado».</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="225"/>
        <source>A whole number is needed.</source>
        <translation>Se necesita un número entero.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: looser</source>
        <translation>%1 → %2: menos estricto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: tighter</source>
        <translation>%1 → %2: más estricto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="268"/>
        <source>The stop of an adopted position must not lie further than the furthest stop.</source>
        <translation>El stop de una posición adoptada no debe estar más lejos que el stop más lejano.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="270"/>
        <source>The exit must not come before the stop had its time.</source>
        <translation>La salida no debe llegar antes de que el stop haya tenido su tiempo.</translation>
    </message>
</context>
<context>
    <name>ModeHistoryTable</name>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="43"/>
        <source>Steps of before, newest first</source>
        <translation>Pasos anteriores, los más recientes primero</translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="37"/>
        <source>made-up prices, play money</source>
        <translation>precios inventados, dinero ficticio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="38"/>
        <source>prices as they are, play money</source>
        <translation>precios reales, dinero ficticio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="39"/>
        <source>Binance&apos;s test network, play money</source>
        <translation>red de pruebas de Binance, dinero ficticio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="40"/>
        <source>real money, tight limits</source>
        <translation>dinero real, límites estrictos</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="43"/>
        <source>real money</source>
        <translation>dinero real</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="49"/>
        <source>✔ pass</source>
        <translation>✔ superada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="50"/>
        <source>! warning</source>
        <translation>! advertencia</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="51"/>
        <source>✖ fail</source>
        <translation>✖ no superada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>? not known</source>
        <translation>? no se conoce</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>Not known counts as not passed.</source>
        <translation>Lo que no se conoce cuenta como no superado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="59"/>
        <source>Flat</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="60"/>
        <source>Emergency stop</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="61"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="62"/>
        <source>Days with trades</source>
        <translation>Días con operaciones</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="63"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="64"/>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="65"/>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="66"/>
        <source>Deepest drawdown</source>
        <translation>Drawdown máximo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="67"/>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="68"/>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="69"/>
        <source>Rights of the key</source>
        <translation>Permisos de la clave</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="70"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="71"/>
        <source>Known there</source>
        <translation>Conocida allí</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="72"/>
        <source>Position mode</source>
        <translation>Modo de posición</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="73"/>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="74"/>
        <source>The checks themselves</source>
        <translation>Las propias comprobaciones</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the desktop</source>
        <translation>escritorio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the local API</source>
        <translation>API local</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="92"/>
        <source>needed: %1</source>
        <translation>se necesita: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="93"/>
        <source>%1, needed: %2</source>
        <translation>%1, se necesita: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="105"/>
        <source>The name of who approves it is needed.</source>
        <translation>Se necesita el nombre de quien lo aprueba.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="107"/>
        <source>Type %1 to confirm.</source>
        <translation>Escriba %1 para confirmar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="113"/>
        <source>No step is taken from here.</source>
        <translation>Desde aquí no se da ningún paso.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="116"/>
        <source>A step is under way.</source>
        <translation>Hay un paso en curso.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="119"/>
        <source>This is the mode it runs in.</source>
        <translation>Este es el modo en el que se ejecuta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="123"/>
        <source>Whether the account is flat is not known.</source>
        <translation>No se conoce si la cuenta está sin posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="126"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>Un modo solo se abandona mientras no se mantiene nada y no queda ninguna entrada activa.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="129"/>
        <source>The checks have not been answered yet.</source>
        <translation>Las comprobaciones aún no tienen respuesta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="132"/>
        <source>Not every check passes.</source>
        <translation>No se superan todas las comprobaciones.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="143"/>
        <source>it runs here</source>
        <translation>se ejecuta aquí</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="144"/>
        <source>a step down</source>
        <translation>un paso abajo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="145"/>
        <source>the next step up</source>
        <translation>el próximo paso arriba</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="146"/>
        <source>further up</source>
        <translation>más arriba</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="147"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="173"/>
        <source>%1 of %2 checks pass</source>
        <translation>%1 de %2 comprobaciones superadas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="175"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1, %n con advertencia</numerusform>
            <numerusform>%1, %n con advertencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="178"/>
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n que no se conoce</numerusform>
            <numerusform>%1, %n que no se conocen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>%1: %2. Checked at %3 UTC.</source>
        <translation>%1: %2. Comprobado a las %3 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="187"/>
        <source>Checking and stepping …</source>
        <translation>Comprobando y dando el paso …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="188"/>
        <source>Step &amp;up to %1</source>
        <translation>S&amp;ubir a %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="189"/>
        <source>Step &amp;down to %1</source>
        <translation>&amp;Bajar a %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="201"/>
        <source>It was sent to the engine.</source>
        <translation>Se envió al motor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="214"/>
        <source>made</source>
        <translation>dado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="215"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="216"/>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="217"/>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="218"/>
        <source>%1, by way of %2</source>
        <translation>%1, mediante %2</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="62"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>Escriba los decimales con punto: 0.004. No se acepta una coma.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="70"/>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>«%1» se puede leer de dos maneras. Escriba %2 o %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="89"/>
        <location filename="../ui/presenters/number_entry.cpp" line="106"/>
        <source>A number above zero is needed.</source>
        <translation>Se necesita un número mayor que cero.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="97"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>Los espacios en «%1» no separan millares.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="102"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>«%1» tiene más dígitos de los que pueden guardarse con exactitud.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="74"/>
        <location filename="../ui/presenters/number_entry.cpp" line="103"/>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <location filename="../ui/operator_name.cpp" line="51"/>
        <source>%1 at the desktop</source>
        <translation>%1 en el escritorio</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="57"/>
        <source>emergency stop pressed (button)</source>
        <translation>parada de emergencia pulsada (botón)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="58"/>
        <source>emergency stop pressed (key)</source>
        <translation>parada de emergencia pulsada (tecla)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="59"/>
        <source>emergency stop pressed (menu)</source>
        <translation>parada de emergencia pulsada (menú)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="60"/>
        <source>emergency stop pressed (tray)</source>
        <translation>parada de emergencia pulsada (bandeja)</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1 stale</source>
        <translation>✔ %1 desactualizado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="33"/>
        <source>A protective stop for the full position works at the exchange, by news that is %1 old.</source>
        <translation>Un stop de protección para toda la posición está activo en el exchange, según datos de hace %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>placing…</source>
        <translation>colocando…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>A protective stop is on its way; without one for %1.</source>
        <translation>Un stop de protección está en camino; sin stop desde hace %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="231"/>
        <source>UNPROTECTED %1</source>
        <translation>SIN PROTECCIÓN %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <source>No protective stop works at the exchange.</source>
        <translation>No hay ningún stop de protección activo en el exchange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="40"/>
        <source>UNPROTECTED %1
you decide</source>
        <translation>SIN PROTECCIÓN %1
usted decide</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="41"/>
        <source>This position was found without a stop. Place one, close it, or leave it: it is your decision.</source>
        <translation>Esta posición se encontró sin stop. Coloque uno, ciérrela o déjela: es decisión suya.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>EXITING
no stop possible</source>
        <translation>SALIENDO
stop imposible</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>No stop could be placed, so the position is being closed.</source>
        <translation>No se pudo colocar ningún stop, por lo que la posición se está cerrando.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="51"/>
        <source>No mark price is known.</source>
        <translation>No se conoce ningún precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>%1
stale %2</source>
        <translation>%1
desact. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>The last mark is %1 old.</source>
        <translation>El último precio de marca es de hace %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="55"/>
        <source>Mark price, %1 old.</source>
        <translation>Precio de marca, de hace %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="61"/>
        <source>Unknown without a mark price and a balance.</source>
        <translation>Desconocido sin precio de marca y saldo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="66"/>
        <source>Over the limit of %1 of the balance.</source>
        <translation>Por encima del límite del %1 del saldo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="68"/>
        <source>The limit is %1 of the balance.</source>
        <translation>El límite es el %1 del saldo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="78"/>
        <source>Unknown without a mark price.</source>
        <translation>Desconocido sin precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="82"/>
        <source>%1 at the mark price.</source>
        <translation>%1 al precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="84"/>
        <source>Unrealized, in %1, at the mark price.</source>
        <translation>No realizado, en %1, al precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="108"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="260"/>
        <source>Trim to limit</source>
        <translation>Recortar al límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="110"/>
        <source>The position is within its limit.</source>
        <translation>La posición está dentro de su límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="112"/>
        <source>What a trim would close is not known right now.</source>
        <translation>Ahora no se conoce lo que cerraría un recorte.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="115"/>
        <source>Trim %1 to limit</source>
        <translation>Recortar %1 al límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="116"/>
        <source>Closes %1 at market, which leaves at most %2 of the balance.</source>
        <translation>Cierra %1 a mercado y deja como máximo el %2 del saldo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="125"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="263"/>
        <source>Close half</source>
        <translation>Cerrar la mitad</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="127"/>
        <source>The step size of %1 is not known.</source>
        <translation>El paso de %1 no se conoce.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="133"/>
        <source>Half of it is smaller than the exchange takes.</source>
        <translation>La mitad es menor de lo que acepta el exchange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="137"/>
        <source>Close half: %1</source>
        <translation>Cerrar la mitad: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="138"/>
        <source>Closes %1 at market.</source>
        <translation>Cierra %1 a mercado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="147"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="262"/>
        <source>Stop to break-even</source>
        <translation>Stop a break-even</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="149"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>Aún no se conoce lo que el exchange acepta para %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="157"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>El stop en %1 ya está más cerca que el break-even en %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="162"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>El precio de marca no ha rebasado el break-even en %1: un stop ahí se activaría al instante.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Stop to break-even at %1</source>
        <translation>Stop a break-even en %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>Mueve el stop a %1: el precio de entrada y la comisión de ida y vuelta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="167"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>El precio de marca está desactualizado: el exchange decide si lo acepta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="194"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="195"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="196"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="197"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="198"/>
        <source>Mark</source>
        <translation>P. marca</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="199"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="200"/>
        <source>% of balance</source>
        <translation>% del saldo</translation>
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
        <translation>Al stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="204"/>
        <source>Guard</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="205"/>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="213"/>
        <source>What is held. “foreign” was not opened through Breakwater; “adopted” was a holding.</source>
        <translation>Lo que se mantiene. «ajena» no se abrió a través de Breakwater; «adoptada» era una tenencia.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="214"/>
        <source>Long gains when the price rises, short when it falls.</source>
        <translation>Long gana cuando el precio sube; short, cuando baja.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="215"/>
        <source>In units of the base asset.</source>
        <translation>En unidades del activo base.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="216"/>
        <source>Average entry price.</source>
        <translation>Precio medio de entrada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="217"/>
        <source>The exchange&apos;s mark price; on spot the middle of best bid and ask.</source>
        <translation>El precio de marca del exchange; en spot, el punto medio entre la mejor compra y la mejor venta.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="218"/>
        <source>Mark price times quantity.</source>
        <translation>Precio de marca por cantidad.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="219"/>
        <source>Value as a share of the balance; the line is the limit.</source>
        <translation>Valor como parte del saldo; la línea es el límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="220"/>
        <source>Unrealized profit or loss at the mark price.</source>
        <translation>Ganancia o pérdida no realizada al precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="221"/>
        <source>Trigger of the protective stop at the exchange.</source>
        <translation>Activación del stop de protección en el exchange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="222"/>
        <source>How far the stop is from the mark price.</source>
        <translation>A qué distancia está el stop del precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="223"/>
        <source>Whether a protective stop works at the exchange, or for how long it has not.</source>
        <translation>Si hay un stop de protección activo en el exchange, o desde cuándo no lo hay.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="224"/>
        <source>The mark price of the last ten minutes, with the entry (dashed) and the stop (dotted).</source>
        <translation>El precio de marca de los últimos diez minutos, con la entrada (discontinua) y el stop (punteada).</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>closing</source>
        <translation>cerrando</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>adopted</source>
        <translation>adoptada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>foreign</source>
        <translation>ajena</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="243"/>
        <source>A holding that a person made a position.</source>
        <translation>Una tenencia que una persona convirtió en posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="244"/>
        <source>Not opened through Breakwater.</source>
        <translation>No abierta a través de Breakwater.</translation>
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
        <translation>Sin stop de protección.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="261"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Place stop…</source>
        <translation>Colocar stop…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="264"/>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="267"/>
        <source>Select a position first.</source>
        <translation>Seleccione primero una posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="269"/>
        <source>An exit for %1 is on its way.</source>
        <translation>Una salida de %1 está en camino.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Move stop…</source>
        <translation>Mover stop…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="285"/>
        <source>Asks for a trigger price.</source>
        <translation>Pide un precio de activación.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="287"/>
        <source>Asks how much, at what price and why.</source>
        <translation>Pregunta cuánto, a qué precio y por qué.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../ui/reason_words.cpp" line="22"/>
        <source>starting up, the account is being read</source>
        <translation>iniciando, se está leyendo la cuenta</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="23"/>
        <source>the exchange has not said yet what time it is</source>
        <translation>el exchange aún no ha indicado su hora</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="24"/>
        <source>reconciling with the exchange</source>
        <translation>conciliando con el exchange</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="25"/>
        <source>account data is stale</source>
        <translation>los datos de la cuenta están desactualizados</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="26"/>
        <source>prices are stale</source>
        <translation>los precios están desactualizados</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="27"/>
        <source>no price has come for too long</source>
        <translation>no ha llegado ningún precio desde hace demasiado</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="28"/>
        <source>daily loss</source>
        <translation>pérdida diaria</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="29"/>
        <source>the account stream is down</source>
        <translation>el flujo de la cuenta está caído</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="30"/>
        <source>the day&apos;s starting balance cannot be proved (accept it by name: Emergency menu or Ctrl+Alt+B)</source>
        <translation>el saldo inicial del día no se puede probar (acéptelo con su nombre: menú «Emergencia» o Ctrl+Alt+B)</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="31"/>
        <source>the day&apos;s starting balance is being worked out</source>
        <translation>se está calculando el saldo inicial del día</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="32"/>
        <source>the journal cannot be written</source>
        <translation>no se puede escribir en el diario</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="33"/>
        <source>the account is in hedge mode</source>
        <translation>la cuenta está en modo de cobertura</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="34"/>
        <source>emergency stop</source>
        <translation>parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="35"/>
        <source>this machine&apos;s clock is off</source>
        <translation>el reloj de este equipo está desfasado</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="36"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>la billetera se movió y nada lo explica</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="37"/>
        <source>the two sums of the day do not agree</source>
        <translation>las dos sumas del día no coinciden</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="38"/>
        <source>this run with real money is not confirmed yet</source>
        <translation>esta ejecución con dinero real aún no está confirmada</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="39"/>
        <source>the engine does not answer</source>
        <translation>el motor no responde</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="40"/>
        <source>the exchange asked for a pause</source>
        <translation>el exchange pidió una pausa</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="41"/>
        <source>the exchange banned this address for a while</source>
        <translation>el exchange bloqueó esta dirección por un tiempo</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="42"/>
        <source>the exchange fails on orders</source>
        <translation>el exchange falla en las órdenes</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="43"/>
        <source>the exchange fails on stops</source>
        <translation>el exchange falla en los stops</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="44"/>
        <source>the exchange fails on cancels</source>
        <translation>el exchange falla en las cancelaciones</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="45"/>
        <source>the account cannot be read, again and again</source>
        <translation>la cuenta no se puede leer, una y otra vez</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="46"/>
        <source>the history cannot be read, again and again</source>
        <translation>el historial no se puede leer, una y otra vez</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="63"/>
        <source>the account cannot be read (%1)</source>
        <translation>la cuenta no se puede leer (%1)</translation>
    </message>
</context>
<context>
    <name>ScreenChord</name>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="38"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater. The desktop is being asked for it everywhere else.</source>
        <translation>Ctrl+Shift+F12 funciona en las ventanas de Breakwater. Para todo lo demás se está preguntando al escritorio.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="40"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen: in other programs, and while Breakwater is minimised or in the tray.</source>
        <translation>Ctrl+Shift+F12 funciona en toda esta pantalla: en otros programas y mientras Breakwater está minimizado o en la bandeja.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="42"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen. Another Breakwater is running: in its windows it stops that one, in these this one, and everywhere else both.</source>
        <translation>Ctrl+Shift+F12 funciona en toda esta pantalla. Hay otro Breakwater en marcha: en sus ventanas detiene ese, en estas este y en todo lo demás ambos.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="45"/>
        <source>Another program holds Ctrl+Shift+F12 on this screen and gets the press instead, even in the windows of Breakwater. The red button, the tray&apos;s menu and the command line work. Free the chord in that program; Breakwater then takes it by itself.</source>
        <translation>Otro programa tiene Ctrl+Shift+F12 en esta pantalla y recibe la pulsación, incluso en las ventanas de Breakwater. Funcionan el botón rojo, el menú de la bandeja y la línea de comandos. Libere la combinación en ese programa; Breakwater la toma entonces por sí solo.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="50"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater only: this desktop lets no program hear a key in the windows of others.</source>
        <translation>Ctrl+Shift+F12 funciona solo en las ventanas de Breakwater: este escritorio no deja que un programa oiga una tecla en ventanas ajenas.</translation>
    </message>
</context>
<context>
    <name>SettingPresenter</name>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>cross</source>
        <translation>cruzado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>isolated</source>
        <translation>aislado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="34"/>
        <source>A setting of %1 is under way.</source>
        <translation>Un ajuste de %1 está en curso.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="37"/>
        <source>Nothing is set while stopped.</source>
        <translation>No se ajusta nada mientras esté detenido.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="40"/>
        <source>Only while flat: %1 has a position.</source>
        <translation>Solo sin posición: %1 tiene una.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="42"/>
        <source>Only without orders: %1 has an open one.</source>
        <translation>Solo sin órdenes: %1 tiene una abierta.</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="57"/>
        <source>being set …</source>
        <translation>ajustándose …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="58"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="63"/>
        <source>Set %1 to %2x</source>
        <translation>Poner %1 a %2x</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="67"/>
        <source>Set %1</source>
        <translation>Poner %1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <location filename="../ui/sounds/sound_player.cpp" line="72"/>
        <source>There is nothing to play sounds with: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>No hay con qué reproducir sonidos: instale pipewire-bin, pulseaudio-utils o alsa-utils.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="31"/>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Closed round trips, from flat to flat in one symbol. Of all that the journal knows.</source>
        <translation>Idas y vueltas cerradas, de sin posición a sin posición en un símbolo. De todo lo que consta en el diario.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="80"/>
        <source>%1 won, %2 lost, %3 even</source>
        <translation>%1 ganadas, %2 perdidas, %3 a cero</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Trades won / all trades. A trade is won when its result, net of commission and funding, is above zero.</source>
        <translation>Operaciones ganadas / todas las operaciones. Una operación es ganada cuando su resultado, neto de comisión y financiación, es mayor que cero.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="88"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="115"/>
        <source>no trade was closed</source>
        <translation>no se cerró ninguna operación</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>P&amp;L of closed trades</source>
        <translation>PnL de operaciones cerradas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>Sum of the results of all closed trades: realised − commission + funding.</source>
        <translation>Suma de los resultados de todas las operaciones cerradas: realizado − comisión + financiación.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <source>commission %1, funding %2</source>
        <translation>comisión %1, financiación %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Gained since the start</source>
        <translation>Ganado desde el inicio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Equity now − equity at the first sample − net transfers since. Open positions count at the mark.</source>
        <translation>Patrimonio actual − patrimonio en la primera muestra − transferencias netas desde entonces. Las posiciones abiertas cuentan al precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="105"/>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Sum of the winners / sum of the losers, both net. Without a loser there is none.</source>
        <translation>Suma de las ganadoras / suma de las perdedoras, ambas netas. Sin una perdedora no existe.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="113"/>
        <source>won %1, lost %2</source>
        <translation>ganado %1, perdido %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="114"/>
        <source>no trade lost</source>
        <translation>ninguna operación con pérdida</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>Expectancy</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>P&amp;L of closed trades / trades: what a trade brought on average.</source>
        <translation>PnL de operaciones cerradas / operaciones: lo que aportó una operación de media.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="124"/>
        <source>a winner %1, a loser −%2</source>
        <translation>una ganadora %1, una perdedora −%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="131"/>
        <source>Deepest drawdown</source>
        <translation>Drawdown máximo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="132"/>
        <source>The deepest fall of equity, net of transfers, below its highest so far. Sampled when equity moved by a thousandth, at most every 10 s, else every 15 minutes.</source>
        <translation>La mayor caída del patrimonio, neta de transferencias, por debajo de su máximo hasta entonces. Se toma una muestra cuando el patrimonio se mueve una milésima, como máximo cada 10 s; si no, cada 15 minutos.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="140"/>
        <source>it never fell</source>
        <translation>nunca cayó</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>recovered %1</source>
        <translation>recuperado %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="142"/>
        <source>not recovered</source>
        <translation>no recuperado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="148"/>
        <source>Sharpe ratio</source>
        <translation>Ratio de Sharpe</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="149"/>
        <source>mean(r) / s(r) × √365, with r the daily returns of equity at 00:00 UTC net of transfers, s the sample&apos;s deviation (n − 1), at a risk-free rate of zero.</source>
        <translation>mean(r) / s(r) × √365, con r los rendimientos diarios del patrimonio a las 00:00 UTC netos de transferencias, s la desviación muestral (n − 1), con una tasa libre de riesgo de cero.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="151"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="160"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>de %n día</numerusform>
            <numerusform>de %n días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="157"/>
        <source>Sortino ratio</source>
        <translation>Ratio de Sortino</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="158"/>
        <source>mean(r) / √mean(min(r, 0)²) × √365, of the same daily returns as the Sharpe ratio. Without a day of loss there is none.</source>
        <translation>mean(r) / √mean(min(r, 0)²) × √365, de los mismos rendimientos diarios que el ratio de Sharpe. Sin un día de pérdida no existe.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="166"/>
        <source>(price of the fill − mark at the decision) × quantity, turned so that a loss is negative here, summed over orders. Fills whose decision is not known are counted as unmeasured.</source>
        <translation>(precio de la ejecución − precio de marca en la decisión) × cantidad, con el signo puesto de modo que una pérdida es aquí negativa, sumado sobre las órdenes. Las ejecuciones cuya decisión no se conoce cuentan como no medidas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="173"/>
        <source>%1 of the value, %2 fills, %3 unmeasured</source>
        <translation>%1 del valor, %2 ejecuciones, %3 no medidas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="174"/>
        <source>%1 fills, %2 unmeasured</source>
        <translation>%1 ejecuciones, %2 no medidas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="176"/>
        <source>%1 unmeasured</source>
        <translation>%1 no medidas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="243"/>
        <source>Slippage of entries</source>
        <translation>Deslizamiento de entradas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="244"/>
        <source>Slippage of exits</source>
        <translation>Deslizamiento de salidas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="247"/>
        <source>The journal has not been read yet.</source>
        <translation>El diario aún no se ha leído.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="294"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 a %2 %3: %n operación</numerusform>
            <numerusform>%1 a %2 %3: %n operaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="298"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>Resultado de la última operación (%n), neto, en %1</numerusform>
            <numerusform>Resultados de las últimas %n operaciones, netos, en %1</numerusform>
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
        <translation>%1; límite %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit not known</source>
        <translation>%1; límite desconocido</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="362"/>
        <source>Result of each day (UTC) in percent of its start; dashed: the loss limit of that day</source>
        <translation>Resultado de cada día (UTC) en porcentaje de su inicio; discontinua: el límite de pérdida de ese día</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="364"/>
        <source>It is not known of %n day(s), which have no line.</source>
        <translation>
            <numerusform>No se conoce el de %n día, que no tiene línea.</numerusform>
            <numerusform>No se conoce el de %n días, que no tienen línea.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="352"/>
        <source>%1: not known</source>
        <translation>%1: no se conoce</translation>
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
        <translation>%1 %2 · entrada %3 · precio de marca %4 (desactualizado, de hace %5)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="36"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · entrada %3 · precio de marca %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="42"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>Aún no se conoce lo que el exchange acepta para este símbolo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="51"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>El precio de marca no se conoce, así que el lado del stop no puede comprobarse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="54"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>En una posición long el stop debe estar por debajo del precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="57"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>En una posición short el stop debe estar por encima del precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2 tras la comisión</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="77"/>
        <source>%1 %2 after commission, %3 of balance</source>
        <translation>%1 %2 tras la comisión, %3 del saldo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>A más de %1 del precio de marca: el motor puede rechazarlo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="89"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>Esto aleja el stop del precio: la pérdida posible crece.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>Place stop</source>
        <translation>Colocar stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="103"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 está sin posición: no hay nada que proteger.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="109"/>
        <source>A stop works at %1.</source>
        <translation>Hay un stop activo en %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="110"/>
        <source>No stop works for this position.</source>
        <translation>Ningún stop está activo para esta posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>%1 from mark</source>
        <translation>%1 desde el precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Move stop to %1</source>
        <translation>Mover stop a %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Place stop at %1</source>
        <translation>Colocar stop en %1</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <source>entries blocked %1</source>
        <translation>entradas bloqueadas %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="167"/>
        <source>entries blocked</source>
        <translation>entradas bloqueadas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="78"/>
        <source>nothing sent to the exchange</source>
        <translation>nada enviado al exchange</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>no orders to cancel</source>
        <translation>sin órdenes que cancelar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>orders being looked up</source>
        <translation>consultando órdenes</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="82"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>%1 de %n orden cancelada</numerusform>
            <numerusform>%1 de %n órdenes canceladas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>no positions to close</source>
        <translation>sin posiciones que cerrar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>positions being looked up</source>
        <translation>consultando posiciones</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="89"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>%1 de %n posición cerrada</numerusform>
            <numerusform>%1 de %n posiciones cerradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="93"/>
        <source>verified flat</source>
        <translation>verificado sin posición</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verifying that all is flat</source>
        <translation>verificando que no queda posición</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verify flat</source>
        <translation>verificar sin posición</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="105"/>
        <source>LATCHED, NOT SENT: no path to the exchange. Orders and positions there are as they were.</source>
        <translation>ENCLAVADA, NO ENVIADA: sin vía hacia el exchange. Las órdenes y posiciones allí siguen como estaban.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="113"/>
        <source>NOT FLAT: %1</source>
        <translation>QUEDA POSICIÓN: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="114"/>
        <source>NOT FLAT: %1, retrying, attempt %2</source>
        <translation>QUEDA POSICIÓN: %1, reintentando, intento %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="117"/>
        <source>still open: %1</source>
        <translation>aún abierto: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="119"/>
        <source>too small to close: %1</source>
        <translation>demasiado pequeño para cerrar: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="126"/>
        <source>no entries</source>
        <translation>sin entradas</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="128"/>
        <source>no entries, cancel entry orders</source>
        <translation>sin entradas, cancelar órdenes de entrada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="130"/>
        <source>flatten all</source>
        <translation>cerrarlo todo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="137"/>
        <source>somebody unnamed</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>an unknown time</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="139"/>
        <source>none given</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>Stopped by %1 at %2, reason: %3</source>
        <translation>Detenido por %1, hora: %2, motivo: %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="151"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>El exchange no acepta solicitudes hasta las %1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="152"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>El exchange vuelve a aceptar solicitudes desde las %1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="153"/>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 done</source>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 failed</source>
        <translation>%1: FALLÓ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="166"/>
        <source>THE EMERGENCY STOP DID NOT LATCH</source>
        <translation>LA PARADA DE EMERGENCIA NO QUEDÓ ENCLAVADA</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="168"/>
        <source>Nothing was stopped: there is no engine behind the button. Use the exchange&apos;s own site.</source>
        <translation>No se detuvo nada: no hay motor detrás del botón. Use el sitio del propio exchange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="171"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="188"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="235"/>
        <source>EMERGENCY STOP · %1</source>
        <translation>PARADA DE EMERGENCIA · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>the engine does not answer</source>
        <translation>el motor no responde</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>telling the engine</source>
        <translation>avisando al motor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="175"/>
        <source>Orders and positions: unknown. Look at the exchange&apos;s own site too.</source>
        <translation>Órdenes y posiciones: desconocidas. Mire también en el sitio del propio exchange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="192"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own.</source>
        <translation>El motor no responde. La parada se ejecuta por sí sola, con conexiones propias.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="193"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own: %1</source>
        <translation>El motor no responde. La parada se ejecuta por sí sola, con conexiones propias: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="238"/>
        <source>Entries stay blocked until a named person clears the stop. Exits and stops work.</source>
        <translation>Las entradas siguen bloqueadas hasta que una persona con nombre levante la parada. Las salidas y los stops funcionan.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="241"/>
        <source>ENGINE NOT RESPONDING for %1: what is shown is the last it said. Look at the exchange&apos;s own site too.</source>
        <translation>EL MOTOR NO RESPONDE desde hace %1: se muestra lo último que dijo. Mire también en el sitio del propio exchange.</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="46"/>
        <source>the wallet moved by %1 and nothing explains it (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation>la billetera se movió en %1 y nada lo explica (diga qué fue: Explicar…, menú «Emergencia» o Ctrl+Alt+E)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="47"/>
        <source>the wallet moved by %1 and nothing explains it (the exchange&apos;s history is being asked)</source>
        <translation>la billetera se movió en %1 y nada lo explica (se está consultando el historial del exchange)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="73"/>
        <source>Orders go by the WebSocket API.</source>
        <translation>Las órdenes van por la API WebSocket.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="74"/>
        <source>Orders go by REST; the WebSocket API is not up: %1</source>
        <translation>Las órdenes van por REST; la API WebSocket no está disponible: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="84"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>down</source>
        <translation>caída</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="86"/>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="140"/>
        <source>Not measured yet.</source>
        <translation>Aún no medido.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="93"/>
        <source>Round trip of the last request.</source>
        <translation>Ida y vuelta de la última solicitud.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <source>%1 stale · down</source>
        <translation>%1 desactualizado · caída</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="261"/>
        <source>%1 stale</source>
        <translation>%1 desactualizado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>%1 · down</source>
        <translation>%1 · caída</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="114"/>
        <source>%1 · connecting</source>
        <translation>%1 · conectando</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data older than %1. %2</source>
        <translation>Datos de mercado de hace más de %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data may be at most %1 old.</source>
        <translation>Los datos de mercado pueden tener como máximo %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data older than %1. %2</source>
        <translation>Datos de la cuenta de hace más de %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data may be at most %1 old.</source>
        <translation>Los datos de la cuenta pueden tener como máximo %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="224"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="311"/>
        <source>The account has not been read yet.</source>
        <translation>La cuenta aún no se ha leído.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="138"/>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="144"/>
        <source>Difference between this machine&apos;s clock and the exchange&apos;s.</source>
        <translation>Diferencia entre el reloj de este equipo y el del exchange.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="146"/>
        <source>%1 off</source>
        <translation>%1 de desfase</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="153"/>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="155"/>
        <source>The exchange has not said its limit yet.</source>
        <translation>El exchange aún no ha indicado su límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="159"/>
        <source>%1 of %2 requests&apos; weight used in this minute.</source>
        <translation>%1 de %2 de peso de solicitudes usado en este minuto.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="161"/>
        <source>%1 high</source>
        <translation>%1 alto</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="170"/>
        <source>Whether exits and stops can be sent is not known.</source>
        <translation>No se sabe si se pueden enviar salidas y stops.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="173"/>
        <source>Exits and stops work.</source>
        <translation>Las salidas y los stops funcionan.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="175"/>
        <source>Exits and stops go by the WebSocket API; the account cannot be read.</source>
        <translation>Las salidas y los stops van por la API WebSocket; la cuenta no se puede leer.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="176"/>
        <source>Exits and new stops cannot be sent now: REST is not up.</source>
        <translation>Ahora no se pueden enviar salidas ni stops nuevos: REST no está disponible.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="194"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="195"/>
        <source>The emergency stop is not armed.</source>
        <translation>La parada de emergencia no está armada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="197"/>
        <source>Entries blocked: the journal cannot be written.</source>
        <translation>Entradas bloqueadas: no se puede escribir en el diario.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="202"/>
        <source>Not known to be fresh: %1. An entry passes only where its data is.</source>
        <translation>No se sabe si está al día: %1. Una entrada pasa solo donde lo están sus datos.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="204"/>
        <source>Trading: entries within the limits.</source>
        <translation>Operando: entradas dentro de los límites.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="207"/>
        <source>Entries blocked until 00:00 UTC: %1.</source>
        <translation>Entradas bloqueadas hasta las 00:00 UTC: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="208"/>
        <source>Entries blocked: %1.</source>
        <translation>Entradas bloqueadas: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="211"/>
        <source>Not ready, entries blocked: %1.</source>
        <translation>No está listo, entradas bloqueadas: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="213"/>
        <source>Entries blocked: emergency stop.</source>
        <translation>Entradas bloqueadas: parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="215"/>
        <source>The state is unknown: entries are blocked.</source>
        <translation>El estado es desconocido: las entradas están bloqueadas.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="227"/>
        <source>More open positions than the limit allows.</source>
        <translation>Más posiciones abiertas de las que permite el límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="229"/>
        <source>Open positions and their limit.</source>
        <translation>Posiciones abiertas y su límite.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="248"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>%n SIN PROTECCIÓN</numerusform>
            <numerusform>%n SIN PROTECCIÓN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="251"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>%n sobre el límite</numerusform>
            <numerusform>%n sobre el límite</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="262"/>
        <source>The engine does not answer: this is the last it said.</source>
        <translation>El motor no responde: esto es lo último que dijo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="266"/>
        <source>ENGINE NOT RESPONDING for %1: nothing shown here is live. The emergency stop still blocks entries at once.</source>
        <translation>EL MOTOR NO RESPONDE desde hace %1: nada de lo que se muestra es actual. La parada de emergencia sigue bloqueando las entradas al instante.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="308"/>
        <source>The smaller of wallet and equity: what every limit is a share of.</source>
        <translation>El menor entre billetera y patrimonio: de él es parte cada límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="309"/>
        <source>wallet %1 · equity %2</source>
        <translation>billetera %1 · patrimonio %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="312"/>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
</context>
<context>
    <name>TicketConfirmation</name>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="37"/>
        <source>It is the first order of this run with real money.</source>
        <translation>Es la primera orden de esta ejecución con dinero real.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="43"/>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="44"/>
        <source>It takes more than half of a limit: %1, %2.</source>
        <translation>Ocupa más de la mitad de un límite: %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="48"/>
        <source>Its limit price is far from the mark.</source>
        <translation>Su precio límite está lejos del precio de marca.</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="105"/>
        <source>No mark price yet</source>
        <translation>Aún sin precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="110"/>
        <source>Mark %1 (stale, %2 old)</source>
        <translation>Precio de marca %1 (desactualizado, de hace %2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="111"/>
        <source>Mark %1</source>
        <translation>Precio de marca %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="120"/>
        <source>Choose a symbol.</source>
        <translation>Elija un símbolo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="121"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>El exchange no lista %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="172"/>
        <source>The balance is not known.</source>
        <translation>El saldo no se conoce.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="175"/>
        <source>Needs the limit price.</source>
        <translation>Necesita el precio límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs a mark price.</source>
        <translation>Necesita un precio de marca.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="180"/>
        <source>Needs the stop price.</source>
        <translation>Necesita el precio de stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="191"/>
        <source>This size is too large to be computed.</source>
        <translation>Este tamaño es demasiado grande para calcularse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="199"/>
        <source>Less than one step of %1.</source>
        <translation>Menos de un paso de %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="228"/>
        <source>Too large to be computed exactly.</source>
        <translation>Demasiado grande para calcularse con exactitud.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="235"/>
        <source>%1 = %2 %3 = %4 of balance</source>
        <translation>%1 = %2 %3 = %4 del saldo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="236"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="242"/>
        <source>%1 from the mark</source>
        <translation>a %1 del precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="271"/>
        <source>%1 from entry</source>
        <translation>%1 desde la entrada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="260"/>
        <source>%1 from entry · loses %2 %3 (%4 of balance)</source>
        <translation>%1 desde la entrada · pierde %2 %3 (%4 del saldo)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="261"/>
        <source>%1 from entry · loses %2 %3</source>
        <translation>%1 desde la entrada · pierde %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="282"/>
        <source>%1 from entry · gains %2 %3, %4 times the risk</source>
        <translation>%1 desde la entrada · gana %2 %3, %4 veces el riesgo</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="283"/>
        <source>%1 from entry · gains %2 %3</source>
        <translation>%1 desde la entrada · gana %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1: espera lo que aún no se ha rellenado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="374"/>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="381"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%1 %2 a %3, stop %4, objetivo %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="382"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%1 %2, stop %3, objetivo %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="385"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%1 %2 a %3, stop %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>%1 %2, stop %3</source>
        <translation>%1 %2, stop %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price and a stop price.</source>
        <translation>Indique un tamaño, un precio límite y un precio de stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price.</source>
        <translation>Indique un tamaño y un precio límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="399"/>
        <source>Enter a size and a stop price.</source>
        <translation>Indique un tamaño y un precio de stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="400"/>
        <source>Enter a size.</source>
        <translation>Indique un tamaño.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price and a stop price.</source>
        <translation>Indique un precio límite y un precio de stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price.</source>
        <translation>Indique un precio límite.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Enter a stop price.</source>
        <translation>Indique un precio de stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Mend the marked fields.</source>
        <translation>Corrija los campos marcados.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="412"/>
        <source>Largest size that passes now: %1</source>
        <translation>Tamaño máximo admitido ahora: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="417"/>
        <source>No size passes: %1</source>
        <translation>Ningún tamaño admitido: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>No size passes now</source>
        <translation>Ningún tamaño admitido ahora</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>Tamaño máximo admitido: falta el precio de stop</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/ticket_presenter.cpp" line="437"/>
        <source>%n more rule(s) refuse as well.</source>
        <translation>
            <numerusform>%n regla más también la rechaza.</numerusform>
            <numerusform>%n reglas más también la rechazan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>The price of a position is not known.</source>
        <translation>El precio de una posición no se conoce.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>A price in it is stale.</source>
        <translation>Un precio incluido está desactualizado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="69"/>
        <source>Before commission.</source>
        <translation>Antes de comisión.</translation>
    </message>
</context>
<context>
    <name>TourPresenter</name>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="57"/>
        <source>A position over its limit</source>
        <translation>Una posición sobre su límite</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="58"/>
        <source>A further entry is refused</source>
        <translation>Se rechaza otra entrada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="59"/>
        <source>Close it by hand</source>
        <translation>Cerrarla a mano</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="60"/>
        <source>The emergency stop</source>
        <translation>La parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="61"/>
        <source>Clear the stop</source>
        <translation>Levantar la parada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="62"/>
        <source>That was the incident</source>
        <translation>Así fue el incidente</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="70"/>
        <source>Ctrl+1 goes to the positions.</source>
        <translation>Ctrl+1 va a las posiciones.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="71"/>
        <source>Ctrl+2 goes to the ticket, Alt+Y to its symbol; Tab walks through it.</source>
        <translation>Ctrl+2 va al ticket, Alt+Y a su símbolo; Tab lo recorre.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="72"/>
        <source>Ctrl+1, then Ctrl+Shift+X; in the dialog Tab and Enter.</source>
        <translation>Ctrl+1 y luego Ctrl+Shift+X; en el diálogo, Tab y Enter.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="73"/>
        <source>Ctrl+Shift+F12, from anywhere.</source>
        <translation>Ctrl+Shift+F12, desde cualquier lugar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="74"/>
        <source>Menu Emergency, Clear the stop…; in the dialog Tab and Space.</source>
        <translation>Menú Emergencia, Levantar la parada…; en el diálogo, Tab y Espacio.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="96"/>
        <source>The engine&apos;s picture shows it: over the limit, no stop.</source>
        <translation>El estado del motor lo muestra: sobre el límite, sin stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="97"/>
        <source>Refused by the position limit, and it cannot be sent.</source>
        <translation>Rechazada por el límite de posición; no puede enviarse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="98"/>
        <source>Closed: the account holds nothing of it any more.</source>
        <translation>Cerrada: la cuenta ya no tiene nada de ella.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="99"/>
        <source>Stopped, and nothing is open.</source>
        <translation>Detenido, y no hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="100"/>
        <source>Cleared by name; entries are judged again.</source>
        <translation>Levantada por una persona identificada; las entradas vuelven a evaluarse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="111"/>
        <source>The tour is walked with paper money only.</source>
        <translation>El recorrido se hace solo con dinero simulado.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="114"/>
        <source>The account has not been read yet.</source>
        <translation>La cuenta aún no se ha leído.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="117"/>
        <source>The emergency stop is pulled here; the tour begins before it.</source>
        <translation>La parada de emergencia está activada aquí; el recorrido empieza antes de ella.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="119"/>
        <source>No position here is over its limit without a stop.</source>
        <translation>Ninguna posición aquí supera su límite sin un stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="208"/>
        <source>The account is not known at this moment: nothing counts until it is read again.</source>
        <translation>La cuenta no se conoce en este momento: nada cuenta hasta que se lea de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="211"/>
        <source>Waiting for a whole order in the ticket: %1, %2, a size, a stop.</source>
        <translation>Esperando una orden completa en el ticket: %1, %2, un tamaño, un stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="212"/>
        <source>Waiting until the account holds nothing of %1.</source>
        <translation>Esperando hasta que la cuenta no tenga nada de %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Stopped. Waiting until flat is verified.</source>
        <translation>Detenido. Esperando hasta que se verifique sin posición.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Waiting for the stop.</source>
        <translation>Esperando la parada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="215"/>
        <source>Waiting until a named person clears it.</source>
        <translation>Esperando hasta que la levante una persona identificada.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="235"/>
        <source>%1 is worth %2: %3 of the balance, where %4 is the limit, and no stop protects it. So it began: the limit was a fixed sum, and nobody saw. Here the bar is hatched beyond its line, marked ! and worded, and Guard counts how long it has been without a stop.</source>
        <translation>%1 vale %2: %3 del saldo, donde el límite es %4, y ningún stop la protege. Así empezó: el límite era una suma fija, y nadie lo vio. Aquí la barra está rayada más allá de su línea, marcada con ! y con palabras, y Guardia cuenta cuánto tiempo lleva sin stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="240"/>
        <source>Try to add to it: %1, %2, any size, and a stop. Every rule is judged while you type; the position limit says no, with its numbers, and the order cannot be sent.</source>
        <translation>Intente añadir a ella: %1, %2, cualquier tamaño, y un stop. Cada regla se evalúa mientras escribe; el límite de posición dice que no, con sus cifras, y la orden no puede enviarse.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="244"/>
        <source>An exit is never refused by a limit. Choose Close…, give a reason, and look at the effect before you press: the dialog says what it will do.</source>
        <translation>Un límite nunca rechaza una salida. Elija Cerrar…, indique un motivo y vea el efecto antes de pulsar: el diálogo dice lo que hará.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="247"/>
        <source>You stopped before the tour came to it: good, that is how it is meant. Entries are blocked, orders cancelled, positions closed; the strip shows each of it.</source>
        <translation>Usted detuvo antes de que el recorrido llegara a ello: bien, así está pensado. Las entradas están bloqueadas, las órdenes canceladas, las posiciones cerradas; la franja muestra cada paso.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="248"/>
        <source>One press, no question: entries are blocked at once, orders cancelled, positions closed, and flat is said only after two reads agree. Press it now.</source>
        <translation>Una pulsación, sin preguntas: las entradas se bloquean al instante, las órdenes se cancelan, las posiciones se cierran, y solo se declara sin posición cuando dos lecturas coinciden. Púlsela ahora.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="251"/>
        <source>Nothing but a named person ends a stop, also after a restart. Choose Clear…, read the checklist, give your name and a reason.</source>
        <translation>Solo una persona identificada termina una parada, también tras un reinicio. Elija Levantar…, lea la lista de comprobación, indique su nombre y un motivo.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="254"/>
        <source>Flagged, refused, closed, stopped, cleared. Each of it stands in the journal with its numbers: look at Decisions below.</source>
        <translation>Señalada, rechazada, cerrada, detenida, levantada. Cada paso consta en el diario con sus cifras: vea Decisiones abajo.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="37"/>
        <source>LATCHED, NOT SENT: no path to the exchange</source>
        <translation>ENCLAVADA, NO ENVIADA: sin vía hacia el exchange</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED, the engine does not answer</source>
        <translation>DETENIDO, el motor no responde</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED: entries blocked</source>
        <translation>DETENIDO: entradas bloqueadas</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="43"/>
        <source>THE ENGINE DOES NOT ANSWER</source>
        <translation>EL MOTOR NO RESPONDE</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="46"/>
        <source>Offline: the exchange is not reached</source>
        <translation>Sin conexión: no se puede contactar con el exchange</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="50"/>
        <source>Trading</source>
        <translation>Operando</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="52"/>
        <source>Reduce only: entries blocked</source>
        <translation>Solo reducir: entradas bloqueadas</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="57"/>
        <source>Not ready: entries blocked</source>
        <translation>No listo: entradas bloqueadas</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="67"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="69"/>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>%n open position(s)</source>
        <translation>
            <numerusform>%n posición abierta</numerusform>
            <numerusform>%n posiciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>Open positions: not known</source>
        <translation>Posiciones abiertas: no se conocen</translation>
    </message>
</context>
<context>
    <name>bw::app::KeyService</name>
    <message>
        <location filename="../app/key_service.cpp" line="200"/>
        <source>The keychain gives out no key for it any more.</source>
        <translation>El llavero ya no entrega ninguna clave para ello.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="212"/>
        <source>That is too long to be the secret of a key.</source>
        <translation>Es demasiado largo para ser el secreto de una clave.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="215"/>
        <source>the form</source>
        <translation>el formulario</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="241"/>
        <source>The exchange could not be asked.</source>
        <translation>No se pudo consultar al exchange.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="242"/>
        <location filename="../app/key_service.cpp" line="245"/>
        <source>Not kept. %1</source>
        <translation>No guardada. %1</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="252"/>
        <source>The key %1 is kept in the keychain. It counts at the next start of its mode.</source>
        <translation>La clave %1 está guardada en el llavero. Cuenta en el próximo inicio de su modo.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="270"/>
        <source>The key was removed from the keychain. At the exchange it still exists: delete it there if it is no longer needed.</source>
        <translation>La clave se quitó del llavero. En el exchange sigue existiendo: elimínela allí si ya no se necesita.</translation>
    </message>
</context>
<context>
    <name>bw::app::ModeDesk</name>
    <message>
        <location filename="../app/mode_desk.cpp" line="73"/>
        <source>A step needs the name of who approves it.</source>
        <translation>Un paso necesita el nombre de quien lo aprueba.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="17"/>
        <source>The day&apos;s starting balance</source>
        <translation>Saldo inicial del día</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>Nombre, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>su nombre (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>Las entradas siguen bloqueadas (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>The figure was not accepted.</source>
        <translation>La cifra no se aceptó.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="32"/>
        <source>Proposed start of the day</source>
        <translation>Inicio del día propuesto</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Equity now</source>
        <translation>Patrimonio actual</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
        <source>Daily loss limit</source>
        <translation>Límite de pérdida diaria</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="36"/>
        <source>Today&apos;s loss is measured from this figure. If the true balance at 00:00 UTC was higher, the difference is not counted as a loss.</source>
        <translation>La pérdida de hoy se mide desde esta cifra. Si el saldo real a las 00:00 UTC era mayor, la diferencia no cuenta como pérdida.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="52"/>
        <source>The figure changed, it was %1 until now: it needs your name again.</source>
        <translation>La cifra cambió, hasta ahora era %1: necesita de nuevo su nombre.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="69"/>
        <source>Less, if money was transferred in today.</source>
        <translation>Menos, si hoy se ingresó dinero.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="71"/>
        <source>Accepting …</source>
        <translation>Aceptando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>There is nothing to accept.</source>
        <translation>No hay nada que aceptar.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>A name is required.</source>
        <translation>Se requiere un nombre.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AdoptDialog</name>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="16"/>
        <source>Adopt %1 as a position</source>
        <translation>Adoptar %1 como posición</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>Nombre, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>su nombre (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>Sigue siendo una tenencia que nadie toca (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It was not adopted.</source>
        <translation>No se adoptó.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="34"/>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="35"/>
        <source>A&amp;mount</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="41"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="43"/>
        <source>As much as can be sold again (%1)</source>
        <translation>Tanto como pueda volver a venderse (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="66"/>
        <source>Value now</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="67"/>
        <source>Uses</source>
        <translation>Ocupa</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="68"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>Pasa a ser una posición al precio de ahora: cuenta para todos los límites, recibe un stop de protección en el exchange, y una parada de emergencia la vende. Lo que no se adopta queda intacto.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="94"/>
        <source>Adopting …</source>
        <translation>Adoptando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="96"/>
        <source>A name is required.</source>
        <translation>Se requiere un nombre.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="15"/>
        <source>Why it was stopped</source>
        <translation>Por qué se detuvo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Reason, required</source>
        <translation>Motivo, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>por qué se detuvo (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>Name of who stopped, required</source>
        <translation>Quién detuvo, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>who stopped (required, journalled)</source>
        <translation>quién detuvo (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>El motivo queda como está (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason was not recorded.</source>
        <translation>El motivo no se registró.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="37"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>Esta es otra parada distinta de la anterior: necesita su propio motivo y nombre.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>La parada de emergencia se levantó: ya no hay motivo que corregir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>Detenido por %1 el %2 UTC. Motivo hasta ahora: %3.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="51"/>
        <source>somebody unnamed</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="52"/>
        <source>none given</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Recording …</source>
        <translation>Registrando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>R&amp;ecord the reason</source>
        <translation>&amp;Registrar el motivo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>Nothing is stopped.</source>
        <translation>No hay nada detenido.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>A reason and a name are required.</source>
        <translation>Se requieren motivo y nombre.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="49"/>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="50"/>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="51"/>
        <source>Approve the waiting entry</source>
        <translation>Aprobar la entrada en espera</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="52"/>
        <source>Decline the waiting entry</source>
        <translation>Rechazar la entrada en espera</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="87"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (%n más en espera)</numerusform>
            <numerusform> (%n más en espera)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="88"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 solicita: %2. Caduca en %3 s.%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>The emergency stop is not latched.</source>
        <translation>La parada de emergencia no está enclavada.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="26"/>
        <source>no reason was given</source>
        <translation>no se indicó ningún motivo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="27"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>Detenido por %1 el %2 UTC, época %3: %4.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="28"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="36"/>
        <source>Clear the emergency stop</source>
        <translation>Levantar la parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>&amp;Approver</source>
        <translation>&amp;Aprobador</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>Approver, required</source>
        <translation>Aprobador, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>your name (required, journalled)</source>
        <translation>su nombre (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>Reason, required</source>
        <translation>Motivo, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>por qué se puede seguir operando (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Keep stopped</source>
        <translation>Seguir detenido</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Nothing changes (Esc)</source>
        <translation>No cambia nada (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>The stop was not cleared.</source>
        <translation>La parada no se levantó.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✔ yes</source>
        <translation>✔ sí</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✖ no</source>
        <translation>✖ no</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="91"/>
        <source>Clearing …</source>
        <translation>Levantando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="92"/>
        <source>&amp;Clear the stop</source>
        <translation>&amp;Levantar la parada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>&amp;Levantar aunque %1 en verde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>1 point is</source>
        <translation>1 punto no esté</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>%1 points are</source>
        <translation>%1 puntos no estén</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>Nothing is stopped.</source>
        <translation>No hay nada detenido.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>An approver and a reason are required.</source>
        <translation>Se requieren aprobador y motivo.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="107"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>%1 activó esta parada; con control dual otra persona debe aprobar el levantamiento.</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="37"/>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Nothing is sent (Esc)</source>
        <translation>No se envía nada (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>The close was refused.</source>
        <translation>El cierre fue rechazado.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>Aceptada por el exchange; esperando la ejecución …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="54"/>
        <source>Quantity to close</source>
        <translation>Cantidad a cerrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="55"/>
        <source>&amp;Quantity</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="59"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>Parte de la posición a cerrar, en milésimas</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="98"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="100"/>
        <source>Close %1 percent of the position</source>
        <translation>Cerrar el %1 por ciento de la posición</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="117"/>
        <source>&amp;Market</source>
        <translation>M&amp;ercado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="118"/>
        <source>&amp;Limit at</source>
        <translation>&amp;Límite a</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="123"/>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="126"/>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="129"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>target reached</source>
        <translation>objetivo alcanzado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>the idea no longer holds</source>
        <translation>la idea ya no se sostiene</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>less risk</source>
        <translation>menos riesgo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="171"/>
        <source>Reason, required</source>
        <translation>Motivo, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="172"/>
        <source>why? (required, journalled)</source>
        <translation>¿por qué? (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="182"/>
        <source>Estimated price</source>
        <translation>Precio estimado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="183"/>
        <source>P&amp;L of this part</source>
        <translation>PnL de esta parte</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="184"/>
        <source>Then still open</source>
        <translation>Aún abierto después</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="185"/>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="244"/>
        <source>Closing …</source>
        <translation>Cerrando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="245"/>
        <source>Sends the exit (Enter)</source>
        <translation>Envía la salida (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>Oculta esta ventana; la orden continúa (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="207"/>
        <source>Sent to the engine …</source>
        <translation>Enviado al motor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="238"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>Aún no se sabe si el exchange lo aceptó. Se está averiguando; no se vuelve a enviar nada.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DayGauge</name>
    <message>
        <location filename="../ui/widgets/day_gauge.cpp" line="32"/>
        <source>Loss of today against its limit</source>
        <translation>Pérdida de hoy frente a su límite</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✔ allowed</source>
        <translation>✔ permitida</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✖ refused</source>
        <translation>✖ rechazada</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="156"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="158"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="160"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="162"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="164"/>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="166"/>
        <source>Why, with the numbers</source>
        <translation>Por qué, con las cifras</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsPanel</name>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="43"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <source>No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers.</source>
        <translation>Aún no hay decisiones. Cada orden permitida o rechazada aparece aquí, con la regla y sus cifras.</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="35"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>Tamaño de posición: serían 9.41 %; el límite es 5 %.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillProcess</name>
    <message>
        <location filename="../ui/drill_process.cpp" line="52"/>
        <source>it ended with code %1</source>
        <translation>terminó con el código %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillWindow</name>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Every limit is made to fire against the paper exchange of this very program, in a process and a folder of its own. This account is not touched, no alert is sent; it takes about half a minute.</source>
        <translation>Se hace disparar cada límite contra el exchange simulado de este mismo programa, en un proceso y una carpeta propios. Esta cuenta no se toca, no se envía ninguna alerta; tarda alrededor de medio minuto.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What has to happen</source>
        <translation>Qué debe ocurrir</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="118"/>
        <source>Limits of this drill, as they come</source>
        <translation>Límites de este simulacro, según llegan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="123"/>
        <source>The last drills</source>
        <translation>Últimos simulacros</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>When (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>What did not fire</source>
        <translation>Qué no se disparó</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="125"/>
        <source>The last drills, newest first</source>
        <translation>Los últimos simulacros, primero el más reciente</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="126"/>
        <source>&amp;Start the drill</source>
        <translation>&amp;Iniciar simulacro</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="127"/>
        <source>C&amp;ancel the drill</source>
        <translation>C&amp;ancelar simulacro</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="128"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="129"/>
        <source>Ends a drill that runs (Esc)</source>
        <translation>Termina un simulacro en curso (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✔ ok</source>
        <translation>✔ sí</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✖ no</source>
        <translation>✖ no</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="194"/>
        <source>Running: %n check(s) so far.</source>
        <translation>
            <numerusform>En curso: %n comprobación hasta ahora.</numerusform>
            <numerusform>En curso: %n comprobaciones hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="198"/>
        <source>Not started.</source>
        <translation>No iniciado.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="202"/>
        <source>✔ Passed: every limit fired.</source>
        <translation>✔ Superado: se dispararon todos los límites.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="203"/>
        <source>✖ NOT passed: %n check(s) failed, see above.</source>
        <translation>
            <numerusform>✖ NO superado: falló %n comprobación, vea arriba.</numerusform>
            <numerusform>✖ NO superado: fallaron %n comprobaciones, vea arriba.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="204"/>
        <source>Cancelled; it does not count and is not in the record.</source>
        <translation>Cancelado; no cuenta y no figura en el registro.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="205"/>
        <source>✖ The drill could not be carried out: %1</source>
        <translation>✖ El simulacro no pudo realizarse: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="72"/>
        <location filename="../ui/panels/equity_panel.cpp" line="74"/>
        <location filename="../ui/panels/equity_panel.cpp" line="133"/>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="73"/>
        <source>From the highest equity since the program started</source>
        <translation>Desde el patrimonio máximo desde el inicio del programa</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="75"/>
        <source>Start of the day</source>
        <translation>Inicio del día</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="77"/>
        <source>Equity (solid), the drawdown below its highest (filled), and the start of the day (dashed), over UTC; arrow keys read it point by point</source>
        <translation>Patrimonio (continua), la caída bajo su máximo (relleno) y el inicio del día (discontinua), en UTC; las flechas lo leen punto por punto</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="78"/>
        <source>How far back</source>
        <translation>Período mostrado</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>this run</source>
        <translation>sesión</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="83"/>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="111"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="84"/>
        <source>Line as CSV…</source>
        <translation>Línea como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="85"/>
        <source>Picture as PNG…</source>
        <translation>Imagen como PNG…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="96"/>
        <source>The line begins when the account is known.</source>
        <translation>La línea empieza cuando se conoce la cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="134"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="199"/>
        <source>%1 stale</source>
        <translation>%1 desactualizado</translation>
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
        <translation>la imagen está vacía</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>No se escribió nada en %1: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="73"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="75"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>▲ warning</source>
        <translation>▲ advertencia</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="77"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>✖ alarm</source>
        <translation>✖ alarma</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsPanel</name>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <location filename="../ui/panels/events_panel.cpp" line="44"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>The market stream was silent for 2.3 s.</source>
        <translation>El flujo de mercado estuvo en silencio 2,3 s.</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="45"/>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="19"/>
        <source>Money that nothing explains</source>
        <translation>Dinero sin explicación</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>Name, required</source>
        <translation>Nombre, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>your name (required, journalled)</source>
        <translation>su nombre (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>Las entradas siguen bloqueadas (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>It was not recorded.</source>
        <translation>No se registró.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="35"/>
        <source>The wallet moved by</source>
        <translation>Cambio en la billetera</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="37"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Today without it</source>
        <translation>Hoy sin ello</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="45"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>Una &amp;transferencia: dinero ingresado o retirado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A r&amp;esult: something that was won or lost</source>
        <translation>Un r&amp;esultado: algo ganado o perdido</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="97"/>
        <source>The amount changed, it was %1 until now: it needs your choice and your name again.</source>
        <translation>El importe cambió, hasta ahora era %1: necesita de nuevo su elección y su nombre.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="127"/>
        <source>As long as this run of the program knows of it.</source>
        <translation>Desde que esta sesión del programa lo sabe.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="133"/>
        <source>Recording …</source>
        <translation>Registrando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="134"/>
        <source>Nothing to record</source>
        <translation>Nada que registrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="135"/>
        <source>Choose what it was</source>
        <translation>Elija qué fue</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>There is nothing to explain.</source>
        <translation>No hay nada que explicar.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>A choice and a name are required.</source>
        <translation>Se requieren una elección y un nombre.</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsModel</name>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="40"/>
        <source>untouched; can be adopted</source>
        <translation>intacta; puede adoptarse</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="127"/>
        <source>A holding is never sold and never counted.</source>
        <translation>Una tenencia nunca se vende ni se cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Held</source>
        <translation>Tenencia</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Mark</source>
        <translation>P. marca</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>As a position</source>
        <translation>Como posición</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="45"/>
        <source>Holdings</source>
        <translation>Tenencias</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <source>No coin is held beside the positions.</source>
        <translation>No hay monedas en tenencia además de las posiciones.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="24"/>
        <source>untouched; can be adopted</source>
        <translation>intacta; puede adoptarse</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="30"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>Nada de aquí se vende ni se cuenta, ni siquiera con la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt %1…</source>
        <translation>Adoptar %1…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Choose a coin.</source>
        <translation>Elija una moneda.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Makes it a position (%1)</source>
        <translation>La convierte en posición (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::KeysWindow</name>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>API keys of each account. Only their last characters are shown, and secrets never. A key that may withdraw is refused; bind it to your address at the exchange.</source>
        <translation>Claves API de cada cuenta. Solo se muestran sus últimos caracteres, y los secretos nunca. Una clave que puede retirar fondos se rechaza; vincúlela a su dirección en el exchange.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Added (UTC)</source>
        <translation>Alta (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>At the exchange</source>
        <translation>En el exchange</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="174"/>
        <source>Keys of each account</source>
        <translation>Claves de cada cuenta</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="175"/>
        <source>&amp;Check at the exchange</source>
        <translation>&amp;Comprobar en el exchange</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="176"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="177"/>
        <source>API &amp;key</source>
        <translation>C&amp;lave API</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="178"/>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="179"/>
        <source>&amp;Secret or private key</source>
        <translation>&amp;Secreto o clave privada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="180"/>
        <source>Secret or private key</source>
        <translation>Secreto o clave privada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="181"/>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="182"/>
        <source>Check and k&amp;eep</source>
        <translation>Comprobar y &amp;guardar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="183"/>
        <source>Read a&amp;gain</source>
        <translation>L&amp;eer de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="184"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="200"/>
        <source>Keys cannot be managed in this window.</source>
        <translation>Las claves no pueden gestionarse en esta ventana.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="236"/>
        <source>Private key: %1</source>
        <translation>Clave privada: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Replace the key of: %1</source>
        <translation>Reemplazar la clave de: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key for: %1</source>
        <translation>Añadir una clave para: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>pasted, also with several lines; never shown</source>
        <translation>pegado, también con varias líneas; nunca se muestra</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="247"/>
        <source>The exchange is asked first; nothing is kept that it refuses.</source>
        <translation>Primero se consulta al exchange; no se guarda nada que rechace.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="260"/>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>Private keys (*.pem *.key)</source>
        <translation>Claves privadas (*.pem *.key)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="278"/>
        <source>Asking the exchange about the key…</source>
        <translation>Consultando al exchange sobre la clave…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>Remove the key?</source>
        <translation>¿Quitar la clave?</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="292"/>
        <source>It is taken out of the keychain. A run that uses it goes on with it until it ends; at the exchange the key still exists.</source>
        <translation>Se saca del llavero. Una sesión que la usa sigue con ella hasta terminar; en el exchange la clave sigue existiendo.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="293"/>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="294"/>
        <source>Remove the key</source>
        <translation>Quitar clave</translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>All in percent of the balance as it is now. What gets tighter counts at once; what gets looser is journalled, and with real money needs the name of who approves it.</source>
        <translation>Todo en porcentaje del saldo actual. Lo que se hace más estricto cuenta al instante; lo que se hace menos estricto queda registrado y, con dinero real, necesita el nombre de quien lo aprueba.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Where it comes from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>The mode&apos;s own</source>
        <translation>Propio del modo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="184"/>
        <source>&amp;Approver</source>
        <translation>&amp;Aprobador</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="185"/>
        <source>Approver, required to loosen a limit with real money</source>
        <translation>Aprobador, obligatorio para relajar un límite con dinero real</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="186"/>
        <source>your name (required to loosen, journalled)</source>
        <translation>su nombre (obligatorio para relajar, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="187"/>
        <source>&amp;Undo changes</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="188"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="219"/>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="261"/>
        <source>Changing …</source>
        <translation>Cambiando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>&amp;Endurecer %n límite</numerusform>
            <numerusform>&amp;Endurecer %n límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="263"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>&amp;Relajar %n límite</numerusform>
            <numerusform>&amp;Relajar %n límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="264"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>Cambiar %n límite, &amp;menos estricto</numerusform>
            <numerusform>Cambiar %n límites, algunos &amp;menos estrictos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="265"/>
        <source>A value cannot be taken: see beside its field.</source>
        <translation>Un valor no puede aceptarse: vea junto a su campo.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="266"/>
        <source>Loosening a limit with real money needs the name of who approves it.</source>
        <translation>Relajar un límite con dinero real necesita el nombre de quien lo aprueba.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="306"/>
        <source>Sent to the engine …</source>
        <translation>Enviado al motor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="328"/>
        <source>The limits were not changed.</source>
        <translation>Los límites no se cambiaron.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListBar</name>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="31"/>
        <source>Symbol or word</source>
        <translation>Símbolo o palabra</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="32"/>
        <source>Show only rows with these words</source>
        <translation>Mostrar solo las filas con estas palabras</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="33"/>
        <source>Show every row</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="34"/>
        <source>Shows every row again (Esc)</source>
        <translation>Vuelve a mostrar todas las filas (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/list_bar.cpp" line="71"/>
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 de %n mostrada</numerusform>
            <numerusform>%1 de %n mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListColumns</name>
    <message>
        <location filename="../ui/panels/list_columns.cpp" line="210"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListFrame</name>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="117"/>
        <source>Copy the cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="118"/>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="120"/>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="121"/>
        <source>Only this symbol</source>
        <translation>Solo este símbolo</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="122"/>
        <source>By this column, upwards</source>
        <translation>Por esta columna, ascendente</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="123"/>
        <source>By this column, downwards</source>
        <translation>Por esta columna, descendente</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="124"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="125"/>
        <source>This column to the left</source>
        <translation>Esta columna a la izquierda</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="126"/>
        <source>This column to the right</source>
        <translation>Esta columna a la derecha</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="127"/>
        <source>This column wider</source>
        <translation>Esta columna más ancha</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="128"/>
        <source>This column narrower</source>
        <translation>Esta columna más estrecha</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="129"/>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="215"/>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="217"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="321"/>
        <source>Export</source>
        <translation>Exportar</translation>
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
            <numerusform>%n fila escrita en %1.</numerusform>
            <numerusform>%n filas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>No se escribió nada en %1: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListTable</name>
    <message>
        <location filename="../ui/panels/list_table.cpp" line="108"/>
        <source>No row has the words of the filter. Esc in the filter shows every row again.</source>
        <translation>Ninguna fila tiene las palabras del filtro. Esc en el filtro vuelve a mostrar todas las filas.</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockCover</name>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="67"/>
        <location filename="../ui/lock/lock_cover.cpp" line="148"/>
        <source>Breakwater · locked</source>
        <translation>Breakwater · bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="110"/>
        <source>Breakwater is locked</source>
        <translation>Breakwater está bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="111"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="112"/>
        <source>Positions stay guarded. The emergency stop works at once: its button or Ctrl+Shift+F12.</source>
        <translation>Las posiciones siguen vigiladas. La parada de emergencia funciona al instante: su botón o Ctrl+Shift+F12.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="113"/>
        <source>Press Enter to unlock.</source>
        <translation>Pulse Enter para desbloquear.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="114"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="115"/>
        <source>passphrase</source>
        <translation>frase de contraseña</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock (Enter)</source>
        <translation>Desbloquear (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="118"/>
        <source>The passphrase cannot be read, so nothing opens this lock. End Breakwater, delete %1 and start again.</source>
        <translation>La frase de contraseña no puede leerse, así que nada abre este bloqueo. Finalice Breakwater, elimine %1 e inícielo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_cover.cpp" line="190"/>
        <source>That is not it. The next try is heard in %n s.</source>
        <translation>
            <numerusform>No es correcta. El próximo intento se admite en %n s.</numerusform>
            <numerusform>No es correcta. El próximo intento se admite en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="191"/>
        <source>That is not it.</source>
        <translation>No es correcta.</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockDialog</name>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="23"/>
        <source>Inactivity lock</source>
        <translation>Bloqueo por inactividad</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="27"/>
        <source>A locked window shows how a stop proceeds and nothing else. The emergency stop works all the same; positions stay guarded.</source>
        <translation>Una ventana bloqueada muestra cómo avanza una parada y nada más. La parada de emergencia funciona igualmente; las posiciones siguen vigiladas.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>&amp;Passphrase of now</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>Passphrase of now, required</source>
        <translation>Frase de contraseña actual, obligatoria</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="33"/>
        <source>required to change the lock</source>
        <translation>obligatoria para cambiar el bloqueo</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>&amp;New passphrase</source>
        <translation>Frase de contraseña &amp;nueva</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: as it is</source>
        <translation>vacía: queda como está</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: Enter unlocks</source>
        <translation>vacía: Enter desbloquea</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>The same &amp;again</source>
        <translation>&amp;Repetir la misma</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>New passphrase, again</source>
        <translation>Frase de contraseña nueva, otra vez</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="40"/>
        <source>No passphrase any &amp;more: Enter unlocks</source>
        <translation>&amp;Ya sin frase de contraseña: Enter desbloquea</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>The lock stays as it is (Esc)</source>
        <translation>El bloqueo queda como está (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="65"/>
        <source>never by itself</source>
        <translation>nunca por sí solo</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="66"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="67"/>
        <source>Minutes without a key or a pointer</source>
        <translation>Minutos sin tecla ni puntero</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="69"/>
        <source>Lock af&amp;ter</source>
        <translation>Bloquear &amp;tras</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="81"/>
        <source>The passphrase of now is required.</source>
        <translation>Se requiere la frase de contraseña actual.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_dialog.cpp" line="84"/>
        <source>A passphrase has %n characters at least.</source>
        <translation>
            <numerusform>Una frase de contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una frase de contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="86"/>
        <source>The new passphrase is not the same both times.</source>
        <translation>La frase de contraseña nueva no es la misma las dos veces.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="97"/>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="112"/>
        <source>That is not the passphrase of now.</source>
        <translation>Esa no es la frase de contraseña actual.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="118"/>
        <source>The passphrase was not kept: %1</source>
        <translation>La frase de contraseña no se guardó: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="134"/>
        <location filename="../ui/main_window.cpp" line="239"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="139"/>
        <location filename="../ui/main_window.cpp" line="243"/>
        <source>Order ticket</source>
        <translation>Ticket de orden</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="160"/>
        <source>Orders, trades, decisions, events</source>
        <translation>Órdenes, operaciones, decisiones, eventos</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="163"/>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Holdings</source>
        <translation>Tenencias</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="219"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="221"/>
        <source>&amp;Position</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="228"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="230"/>
        <source>&amp;Emergency</source>
        <translation>&amp;Emergencia</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="231"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="256"/>
        <source>La&amp;youts</source>
        <translation>&amp;Disposiciones</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="257"/>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="259"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="268"/>
        <source>Emergency stop: flatten all	Ctrl+Shift+F12</source>
        <translation>Parada de emergencia: cerrarlo todo	Ctrl+Shift+F12</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="271"/>
        <source>Clear the stop…</source>
        <translation>Levantar la parada…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="293"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>Aceptar el saldo inicial del día…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="295"/>
        <source>Explain money that moved…</source>
        <translation>Explicar movimiento de dinero…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="297"/>
        <source>Say why it was stopped…</source>
        <translation>Decir por qué se detuvo…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="21"/>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="22"/>
        <source>Inactivity lock…</source>
        <translation>Bloqueo por inactividad…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="66"/>
        <source>Leave with open positions?</source>
        <translation>¿Salir con posiciones abiertas?</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1.</source>
        <translation>Posiciones abiertas: %1.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1. WITHOUT A PROTECTIVE STOP: %2.</source>
        <translation>Posiciones abiertas: %1. SIN STOP DE PROTECCIÓN: %2.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="69"/>
        <source>Protective stops stay at the exchange. Nothing replaces a stop, watches the daily loss or answers to the emergency stop while Breakwater is not running.</source>
        <translation>Los stops de protección quedan en el exchange. Mientras Breakwater no se ejecuta, nada repone un stop, vigila la pérdida diaria ni responde a la parada de emergencia.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="71"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="72"/>
        <source>Keep guarding in the tray</source>
        <translation>Seguir vigilando en la bandeja</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="73"/>
        <source>Leave, stops stay at the exchange</source>
        <translation>Salir, los stops quedan en el exchange</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="83"/>
        <source>Accou&amp;nt</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Limits…</source>
        <translation>&amp;Límites…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Modes…</source>
        <translation>&amp;Modos…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Statistics…</source>
        <translation>&amp;Estadísticas…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Confirm this run with real money…</source>
        <translation>&amp;Confirmar esta sesión con dinero real…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="31"/>
        <source>&amp;The incident, in two minutes…</source>
        <translation>&amp;El incidente, en dos minutos…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="47"/>
        <source>&amp;Drill…</source>
        <translation>&amp;Simulacro…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="154"/>
        <source>Order ticket as a window</source>
        <translation>Ticket de orden como ventana</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="155"/>
        <source>Lists as a window</source>
        <translation>Listas como ventana</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="156"/>
        <source>Equity as a window</source>
        <translation>Patrimonio como ventana</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="157"/>
        <source>Order ticket to another side</source>
        <translation>Ticket de orden a otro lado</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="158"/>
        <source>Lists to another side</source>
        <translation>Listas a otro lado</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="159"/>
        <source>Equity to another side</source>
        <translation>Patrimonio a otro lado</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="160"/>
        <source>Lock the panels</source>
        <translation>Fijar los paneles</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="173"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="187"/>
        <source>Save this layout…</source>
        <translation>Guardar esta disposición…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="189"/>
        <source>Delete a layout…</source>
        <translation>Eliminar una disposición…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="214"/>
        <source>Save this layout</source>
        <translation>Guardar esta disposición</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="215"/>
        <source>Name (an existing one is replaced):</source>
        <translation>Nombre (uno existente se reemplaza):</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="222"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="223"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="226"/>
        <source>The layout was not saved</source>
        <translation>La disposición no se guardó</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>There are %n layouts, one for each key. Give the name of one of them, or delete one.</source>
        <translation>
            <numerusform>Hay %n disposición, una por tecla. Indique el nombre de una existente, o elimine una.</numerusform>
            <numerusform>Hay %n disposiciones, una por cada tecla. Indique el nombre de una de ellas, o elimine una.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="248"/>
        <source>Delete a layout</source>
        <translation>Eliminar una disposición</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="249"/>
        <source>Layout:</source>
        <translation>Disposición:</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="251"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="49"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="65"/>
        <source>&amp;Keys…</source>
        <translation>Cla&amp;ves…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="93"/>
        <source>&amp;Welcome…</source>
        <translation>&amp;Bienvenida…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="69"/>
        <source>Set the leverage that the ticket offers</source>
        <translation>Fijar el apalancamiento que ofrece el ticket</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="70"/>
        <source>Set the margin type that the ticket offers</source>
        <translation>Fijar el tipo de margen que ofrece el ticket</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="76"/>
        <source>Filter the list…</source>
        <translation>Filtrar la lista…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="77"/>
        <source>Export the list as CSV…</source>
        <translation>Exportar la lista como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="79"/>
        <source>Export the equity as CSV…</source>
        <translation>Exportar el patrimonio como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="80"/>
        <source>Export the equity as PNG…</source>
        <translation>Exportar el patrimonio como PNG…</translation>
    </message>
</context>
<context>
    <name>bw::ui::ModeWindow</name>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="212"/>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="213"/>
        <source>Approver, required</source>
        <translation>Aprobador, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="214"/>
        <source>your name (required, journalled)</source>
        <translation>su nombre (obligatorio, queda registrado)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="215"/>
        <source>The mode&apos;s word, typed to confirm</source>
        <translation>La palabra del modo, escrita para confirmar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>From play money to real money, one step at a time. A step up needs every check; a step down is always there. Either is taken only while nothing is held and no entry rests.</source>
        <translation>Del dinero ficticio al dinero real, paso a paso. Un paso arriba necesita todas las comprobaciones; un paso abajo siempre está disponible. Ambos se dan solo mientras no se mantiene nada y no queda ninguna entrada activa.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="224"/>
        <source>&amp;Confirm this run</source>
        <translation>&amp;Confirmar esta sesión</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="225"/>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="226"/>
        <source>What was stepped before</source>
        <translation>Pasos anteriores</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="286"/>
        <source>This run trades with real money and nobody has confirmed it: no entry passes. Exits and stops work.</source>
        <translation>Esta sesión opera con dinero real y nadie la ha confirmado: no pasa ninguna entrada. Las salidas y los stops funcionan.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="287"/>
        <location filename="../ui/dialogs/mode_window.cpp" line="320"/>
        <source>Type %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="314"/>
        <source>It runs in %1</source>
        <translation>Se ejecuta en %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="338"/>
        <source>Choose another mode to see what a step there needs.</source>
        <translation>Elija otro modo para ver qué necesita un paso hacia él.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="339"/>
        <source>No step is taken from here.</source>
        <translation>Desde aquí no se da ningún paso.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="340"/>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="367"/>
        <source>The checks are made once more, then the step is taken …</source>
        <translation>Las comprobaciones se hacen una vez más y luego se da el paso …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="378"/>
        <source>Sent to the engine …</source>
        <translation>Enviado al motor …</translation>
    </message>
</context>
<context>
    <name>bw::ui::OperatorField</name>
    <message>
        <location filename="../ui/widgets/operator_field.cpp" line="16"/>
        <source>Name of the operator at this desktop</source>
        <translation>Nombre del operador de este escritorio</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>fate unknown, being looked up</source>
        <translation>estado desconocido, averiguándose</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>partly filled</source>
        <translation>ejec. parcial</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>working</source>
        <translation>activa</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>take-profit</source>
        <translation>take profit</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <source>exit</source>
        <translation>salida</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>stop, market</source>
        <translation>stop, mercado</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <source>take profit, market</source>
        <translation>take profit, mercado</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="73"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>whole position</source>
        <translation>toda la posición</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>triggering</source>
        <translation>activándose</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>protective stop</source>
        <translation>stop de protección</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="222"/>
        <source>%1 (foreign)</source>
        <translation>%1 (ajena)</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Price / trigger</source>
        <translation>Precio / activación</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Filled</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <source>No working order.</source>
        <translation>Ninguna orden activa.</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="46"/>
        <source>Show in decisions</source>
        <translation>Mostrar en decisiones</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="47"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>Cancela al instante las órdenes elegidas (Supr)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="100"/>
        <source>Cancel protective order of %1</source>
        <translation>Cancelar orden de protección de %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="101"/>
        <source>Cancel %1 of %2</source>
        <translation>Cancelar %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="102"/>
        <source>Cancel order</source>
        <translation>Cancelar orden</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="103"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>Cancelar %n orden</numerusform>
            <numerusform>Cancelar %n órdenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="116"/>
        <source>Cancelling %1 …</source>
        <translation>Cancelando %1 …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>The order could not be cancelled.</source>
        <translation>La orden no se pudo cancelar.</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
</context>
<context>
    <name>bw::ui::PanelDock</name>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="148"/>
        <source>Mode %1</source>
        <translation>Modo %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="156"/>
        <source>Back into the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="157"/>
        <source>The panel goes back to where it was docked</source>
        <translation>El panel vuelve a donde estaba acoplado</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="18"/>
        <source>Protective stop for %1</source>
        <translation>Stop de protección para %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>El stop queda como está (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop was refused.</source>
        <translation>El stop fue rechazado.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="32"/>
        <source>Trigger price</source>
        <translation>Precio de activación</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="33"/>
        <source>&amp;Trigger</source>
        <translation>&amp;Activación</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="52"/>
        <source>from mark</source>
        <translation>desde el precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="63"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="65"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>Activación a %1 por ciento del precio de marca</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="83"/>
        <source>Break-even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="123"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="124"/>
        <source>Result if it is hit</source>
        <translation>Resultado si se activa</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="151"/>
        <source>Placing …</source>
        <translation>Colocando …</translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsPanel</name>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="41"/>
        <source>Positions are not known: %1.
Until it is read no entry passes.</source>
        <translation>No se conocen las posiciones: %1.
Hasta que se lea no pasa ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="44"/>
        <source>Positions are not known yet: the account is being read.
Until then no entry passes.</source>
        <translation>Las posiciones aún no se conocen: se está leyendo la cuenta.
Hasta entonces no pasa ninguna entrada.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="47"/>
        <source>Flat: two reads of the account agree that nothing is open.</source>
        <translation>Sin posición: dos lecturas de la cuenta coinciden en que no hay nada abierto.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="49"/>
        <source>No open position.
The ticket on the right opens one; every entry carries its stop.</source>
        <translation>Ninguna posición abierta.
La boleta de la derecha abre una; cada entrada lleva su stop.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="110"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="111"/>
        <source>Show in decisions</source>
        <translation>Mostrar en decisiones</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="134"/>
        <source>Close half of %1</source>
        <translation>Cerrar la mitad de %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="135"/>
        <source>Trim to limit of %1</source>
        <translation>Recortar %1 al límite</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="136"/>
        <source>Stop to break-even of %1</source>
        <translation>Stop de %1 a break-even</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="233"/>
        <source>No position has the words of the filter. Esc in the filter shows every one again.</source>
        <translation>Ninguna posición tiene las palabras del filtro. Esc en el filtro vuelve a mostrarlas todas.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="268"/>
        <source>%1: sent…</source>
        <translation>%1: enviado…</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="284"/>
        <source>accepted by the exchange</source>
        <translation>aceptado por el exchange</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="287"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="290"/>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="293"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="297"/>
        <source>fate unknown, being looked up</source>
        <translation>estado desconocido, averiguándose</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%1 of %n position(s)</source>
        <translation>
            <numerusform>%1 de %n posición</numerusform>
            <numerusform>%1 de %n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
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
        <translation>Posiciones</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="29"/>
        <source>Leverage</source>
        <translation>Apalanc.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="66"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>Apalancamiento y tipo de margen de %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="76"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>Lo ajusta en el exchange para %1, para toda la cuenta.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="86"/>
        <source>Sent to the engine …</source>
        <translation>Enviado al motor …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsLooksPage</name>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="128"/>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="129"/>
        <source>As the des&amp;ktop</source>
        <translation>Como el escritori&amp;o</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="130"/>
        <source>&amp;Dark</source>
        <translation>O&amp;scuro</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="131"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="132"/>
        <source>Gain and loss</source>
        <translation>Ganancia y pérdida</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="133"/>
        <source>&amp;Green and red</source>
        <translation>&amp;Verde y rojo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="134"/>
        <source>&amp;Red and green</source>
        <translation>&amp;Rojo y verde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="135"/>
        <source>&amp;Blue and orange</source>
        <translation>&amp;Azul y naranja</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="136"/>
        <source>Gains first. Signs and arrows stay the same, and nothing is told by colour alone. Warnings and the emergency stop keep their colours.</source>
        <translation>Primero las ganancias. Los signos y las flechas no cambian, y nada se indica solo con el color. Los avisos y la parada de emergencia conservan sus colores.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="137"/>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="138"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="139"/>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsOriginsPage</name>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="60"/>
        <source>Search keys, values and origins</source>
        <translation>Buscar claves, valores y orígenes</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="61"/>
        <source>Search the configuration</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="62"/>
        <source>Only &amp;what was set</source>
        <translation>Solo &amp;lo definido</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="63"/>
        <source>Configuration of this run</source>
        <translation>Configuración de esta sesión</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>A change counts</source>
        <translation>Un cambio vale</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="72"/>
        <source>Where the configuration came from is not known here.</source>
        <translation>No se conoce aquí de dónde vino la configuración.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="74"/>
        <source>Read from %1, then the environment, then the flags of the start; the last one counts.</source>
        <translation>Leída de %1, luego del entorno, luego de las opciones de inicio; cuenta la última.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="75"/>
        <source>There is no %1; what counts are the environment, then the flags of the start.</source>
        <translation>No existe %1; cuentan el entorno y luego las opciones de inicio.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="77"/>
        <source>Limits changed in the running program are in the limits window. Keys and passwords are never part of it.</source>
        <translation>Los límites cambiados con el programa en marcha están en la ventana de límites. Las claves y contraseñas nunca forman parte de ella.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="80"/>
        <source>default</source>
        <translation>predefinido</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>when read again</source>
        <translation>al leerse de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>at the next start</source>
        <translation>en el próximo inicio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing was set; the defaults count.</source>
        <translation>No se definió nada; cuentan los valores predefinidos.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing matches.</source>
        <translation>Sin coincidencias.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsQuietPage</name>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="142"/>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="143"/>
        <source>&amp;Play sounds</source>
        <translation>Re&amp;producir sonidos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;fill</source>
        <translation>Una &amp;ejecución</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A ref&amp;usal</source>
        <translation>Un rec&amp;hazo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;stop that was hit</source>
        <translation>Un &amp;stop alcanzado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A level of a li&amp;mit</source>
        <translation>Un nivel de un lí&amp;mite</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;disconnection</source>
        <translation>Una &amp;desconexión</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="148"/>
        <source>An emergency: always</source>
        <translation>Una emergencia: siempre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="149"/>
        <source>The sound of an emergency cannot be turned off.</source>
        <translation>El sonido de una emergencia no puede desactivarse.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="150"/>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="151"/>
        <source>Do &amp;not disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="152"/>
        <source>No sound, no notification and no window in front, until it is turned off again. An emergency still does all of it.</source>
        <translation>Sin sonido, sin notificación y sin ventana en primer plano, hasta que se desactive. Una emergencia sigue haciéndolo todo.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="153"/>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="154"/>
        <source>Loc&amp;k without a key or a pointer for</source>
        <translation>Bloq&amp;uear sin tecla ni puntero durante</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="155"/>
        <source>Minutes until the screen is locked</source>
        <translation>Minutos hasta que se bloquea la pantalla</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="156"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="157"/>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="158"/>
        <source>The emergency stop works while it is locked, and what happens stays visible.</source>
        <translation>La parada de emergencia funciona durante el bloqueo, y lo que ocurre sigue visible.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="159"/>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="160"/>
        <source>F&amp;orget them</source>
        <translation>&amp;Olvidarlos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="180"/>
        <source>None of the reasons given for closing a position is remembered now; the next ones will be suggested.</source>
        <translation>Ya no se recuerda ninguno de los motivos dados para cerrar una posición; se sugerirán los próximos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="181"/>
        <source>%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</source>
        <translation>
            <numerusform>Se recuerda y sugiere %n motivo dado para cerrar una posición. Olvidarlo no cambia nada en el diario.</numerusform>
            <numerusform>Se recuerdan y sugieren %n motivos dados para cerrar una posición. Olvidarlos no cambia nada en el diario.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsStopPage</name>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="63"/>
        <source>The key of the emergency stop</source>
        <translation>La tecla de la parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="64"/>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="65"/>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="66"/>
        <source>A stop that is pressed at this desktop is recorded with it, and so is an entry that you approve. Under dual control the same name cannot clear that stop. Empty: the name of the desktop&apos;s user.</source>
        <translation>Con él se registra una parada que se pulse en este escritorio, y también una entrada que usted apruebe. Con control dual el mismo nombre no puede levantar esa parada. Vacío: el nombre del usuario del escritorio.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsWindow</name>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Of this desktop, for whoever uses it. Every choice counts at once and is kept; limits are in the limits window.</source>
        <translation>De este escritorio, para quien lo use. Cada elección vale al instante y se guarda; los límites están en la ventana de límites.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="45"/>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="46"/>
        <source>Sounds, quiet, lock</source>
        <translation>Sonidos, silencio, bloqueo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="47"/>
        <source>Emergency stop</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="48"/>
        <source>Where the configuration came from</source>
        <translation>Origen de la configuración</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="49"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bw::ui::SideWindow</name>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="89"/>
        <source>Mode %1</source>
        <translation>Modo %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="97"/>
        <source>The engine has not answered for %1: nothing shown here is live.</source>
        <translation>El motor no responde desde hace %1: nada de lo que se muestra aquí está al día.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="100"/>
        <source>The account has not been read yet.</source>
        <translation>La cuenta aún no se ha leído.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="103"/>
        <source>Stale: the account was read %1 ago.</source>
        <translation>Desactualizado: la cuenta se leyó hace %1.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="105"/>
        <source>As of %1 UTC</source>
        <translation>A fecha de %1 UTC</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatisticsWindow</name>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Net of commission and funding, from the journal of this account. Point at a figure, or move to it with Tab, to see its formula.</source>
        <translation>Neto de comisión y financiación, del diario de esta cuenta. Señale una cifra, o vaya a ella con Tab, para ver su fórmula.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="157"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="158"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Figures as CSV…</source>
        <translation>Cifras como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Trades as CSV…</source>
        <translation>Operaciones como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Days as CSV…</source>
        <translation>Días como CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the trades as PNG…</source>
        <translation>Gráfico de las operaciones como PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the days as PNG…</source>
        <translation>Gráfico de los días como PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>All of it as PNG…</source>
        <translation>Todo como PNG…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="165"/>
        <source>Charts: how far &amp;back</source>
        <translation>Gráficos: hasta cuándo &amp;atrás</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="166"/>
        <source>Charts: how far back</source>
        <translation>Gráficos: hasta cuándo atrás</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed yet.</source>
        <translation>Aún no se cerró ninguna operación.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>The trades are not known yet.</source>
        <translation>Las operaciones aún no se conocen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed in this time.</source>
        <translation>En este tiempo no se cerró ninguna operación.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The first day has not been sampled twice yet.</source>
        <translation>El primer día aún no tiene dos muestras.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The days are not known yet.</source>
        <translation>Los días aún no se conocen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>Nothing was sampled in this time.</source>
        <translation>En este tiempo no se registró nada.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="235"/>
        <source>the picture is empty</source>
        <translation>la imagen está vacía</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>No se escribió nada en %1: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="106"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="107"/>
        <source>Explain…</source>
        <translation>Explicar…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="108"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>Pregunta qué fue el dinero que se movió sin explicación, y un nombre.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="184"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="186"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="217"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopButton</name>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="56"/>
        <source>Emergency stop</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="144"/>
        <source>Armed. One press blocks entries, cancels orders and closes every position. Also Control Shift F12.</source>
        <translation>Armada. Una pulsación bloquea las entradas, cancela las órdenes y cierra todas las posiciones. También Control Shift F12.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="145"/>
        <source>Blocks entries, cancels every order, closes every position of this account.
One press, no question. Also Ctrl+Shift+F12 in every window of Breakwater.</source>
        <translation>Bloquea las entradas, cancela todas las órdenes y cierra todas las posiciones de esta cuenta.
Una pulsación, sin preguntas. También Ctrl+Shift+F12 en cada ventana de Breakwater.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="148"/>
        <location filename="../ui/widgets/stop_button.cpp" line="149"/>
        <source>Not armed: there is no engine or no account that a press could stop.</source>
        <translation>No armada: no hay motor o no hay cuenta que una pulsación pueda detener.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="152"/>
        <location filename="../ui/widgets/stop_button.cpp" line="153"/>
        <source>Stopped. Entries are blocked until a named person clears the stop.</source>
        <translation>Detenido. Las entradas están bloqueadas hasta que una persona con nombre levante la parada.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>STOPPED</source>
        <translation>DETENIDO</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY
STOP</source>
        <translation>PARADA DE
EMERGENCIA</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY STOP</source>
        <translation>PARADA DE EMERGENCIA</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>entries blocked</source>
        <translation>entradas bloqueadas</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>flatten all</source>
        <translation>cerrarlo todo</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>not armed</source>
        <translation>no armada</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="48"/>
        <source>Emergency stop progress</source>
        <translation>Progreso de la parada de emergencia</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="65"/>
        <source>Reason…</source>
        <translation>Motivo…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="66"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>Pregunta por qué se detuvo, y el nombre de quien detuvo.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="67"/>
        <source>Clear…</source>
        <translation>Levantar…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="68"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>Muestra la lista de comprobación y pide un aprobador y un motivo.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="61"/>
        <source>Order ticket</source>
        <translation>Ticket de orden</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="179"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>En spot no se puede vender en corto; de una posición se sale con Cerrar.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="202"/>
        <source>%1%2 %</source>
        <translation>%1%2 %</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✖ no</source>
        <translation>✖ no</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✔ ok</source>
        <translation>✔ ok</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>… open</source>
        <translation>… espera</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="260"/>
        <source>Press again to send it; Esc lets it be.</source>
        <translation>Pulse otra vez para enviarla; Esc la descarta.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Sent, waiting for the answer …</source>
        <translation>Enviada, esperando la respuesta …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Yes: %1</source>
        <translation>Sí: %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="265"/>
        <source>Sends this order (Enter)</source>
        <translation>Envía esta orden (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="268"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>Sin respuesta en 10 s. Mire las órdenes y decisiones antes de volver a enviar.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="341"/>
        <source>Sent to the engine …</source>
        <translation>Enviado al motor …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="359"/>
        <source>The exchange took the order.</source>
        <translation>El exchange aceptó la orden.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="371"/>
        <source>The order was refused.</source>
        <translation>La orden fue rechazada.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="375"/>
        <source>The order failed.</source>
        <translation>La orden falló.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="382"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>Aún no se sabe si el exchange aceptó la orden. Se está averiguando y cuenta como abierta; no se vuelve a enviar nada.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="158"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>S&amp;ymbol</source>
        <translation>&amp;Símbolo</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="198"/>
        <source>B&amp;uy</source>
        <translation>&amp;Compra</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="200"/>
        <source>&amp;Sell</source>
        <translation>Ve&amp;nta</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="204"/>
        <source>Limi&amp;t</source>
        <translation>Lími&amp;te</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="221"/>
        <source>How the size is given</source>
        <translation>Cómo se indica el tamaño</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% of balance</source>
        <translation>% del saldo</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% at risk to the stop</source>
        <translation>% de riesgo hasta el stop</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="228"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="231"/>
        <source>Size as a share of the position limit</source>
        <translation>Tamaño como parte del límite de posición</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="241"/>
        <source>Size &amp;as</source>
        <translation>Tamañ&amp;o en</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="243"/>
        <source>Si&amp;ze</source>
        <translation>Tam&amp;año</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="255"/>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="256"/>
        <source>Stop loss price, required</source>
        <translation>Precio de stop loss, obligatorio</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="257"/>
        <source>Take profit price, if one is wanted</source>
        <translation>Precio de take profit, si se desea</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="258"/>
        <source>P&amp;rice</source>
        <translation>P&amp;recio</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="265"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>Stop a %1 por ciento del precio de entrada, en el lado de pérdida</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="266"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="281"/>
        <source>Stop &amp;loss</source>
        <translation>Stop &amp;loss</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="284"/>
        <source>Tar&amp;get</source>
        <translation>Ob&amp;jetivo</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="302"/>
        <source>left</source>
        <translation>queda</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="315"/>
        <source>Takes this size over (Alt+X)</source>
        <translation>Adopta este tamaño (Alt+X)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourOffer</name>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>The incident, in two minutes</source>
        <translation>El incidente, en dos minutos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>A walk through what Breakwater does with a position over its limit.</source>
        <translation>Un recorrido por lo que hace Breakwater con una posición que supera su límite.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="66"/>
        <source>It needs the account of that day, so it opens a second window with a practice run of its own: paper money, a temporary folder, no alerts. This run and its account stay as they are, and go on beside it.</source>
        <translation>Necesita la cuenta de aquel día, así que abre una segunda ventana con una sesión de práctica propia: dinero simulado, una carpeta temporal, sin alertas. Esta sesión y su cuenta quedan como están y siguen al lado.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="68"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="69"/>
        <source>Start the practice run</source>
        <translation>Iniciar la práctica</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="77"/>
        <source>The practice run is open in a window of its own. It ends with that window, or with this program.</source>
        <translation>La sesión de práctica está abierta en su propia ventana. Termina con esa ventana, o con este programa.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="79"/>
        <source>The practice run ended: %1</source>
        <translation>La sesión de práctica terminó: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="81"/>
        <source>The practice run has ended, and its folder is gone.</source>
        <translation>La sesión de práctica ha terminado y su carpeta ya no existe.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourPanel</name>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="79"/>
        <source>The incident, in two minutes</source>
        <translation>El incidente, en dos minutos</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="80"/>
        <source>Leave the tour</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="81"/>
        <source>Nothing is undone, nothing is pressed (Esc)</source>
        <translation>No se deshace nada, no se pulsa nada (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="93"/>
        <source>The incident · %1 of %2</source>
        <translation>El incidente · %1 de %2</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourRun</name>
    <message>
        <location filename="../ui/tour_run.cpp" line="50"/>
        <source>There is no folder for the practice run: %1</source>
        <translation>No hay carpeta para la sesión de práctica: %1</translation>
    </message>
    <message>
        <location filename="../ui/tour_run.cpp" line="66"/>
        <source>It ended with code %1.</source>
        <translation>Terminó con el código %1.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="107"/>
        <location filename="../ui/panels/trades_panel.cpp" line="23"/>
        <source>taker</source>
        <translation>taker</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="147"/>
        <source>Trade %1, order %2</source>
        <translation>Operación %1, orden %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Realized</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <location filename="../ui/panels/trades_panel.cpp" line="40"/>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>No fill yet.</source>
        <translation>Aún sin ejecuciones.</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="41"/>
        <source>Show in decisions</source>
        <translation>Mostrar en decisiones</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/trades_panel.cpp" line="60"/>
        <source>Sum of %n trade(s)</source>
        <translation>
            <numerusform>Suma de %n operación</numerusform>
            <numerusform>Suma de %n operaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::Tray</name>
    <message>
        <location filename="../ui/tray/tray.cpp" line="69"/>
        <source>Show Breakwater</source>
        <translation>Mostrar Breakwater</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="70"/>
        <source>Do not disturb (an emergency always does)</source>
        <translation>No molestar (una emergencia siempre avisa)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="71"/>
        <source>Quit…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP: flatten all</source>
        <translation>PARADA DE EMERGENCIA: cerrar todo</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP (not armed)</source>
        <translation>PARADA DE EMERGENCIA (no armada)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="125"/>
        <source>There is something to look at. Unlock Breakwater to read it.</source>
        <translation>Hay algo que requiere su atención. Desbloquee Breakwater para leerlo.</translation>
    </message>
</context>
<context>
    <name>bw::ui::WaitingRows</name>
    <message numerus="yes">
        <location filename="../ui/widgets/waiting_rows.cpp" line="29"/>
        <source>%n new below</source>
        <translation>
            <numerusform>%n nueva abajo</numerusform>
            <numerusform>%n nuevas abajo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::WelcomeWindow</name>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>Welcome to Breakwater</source>
        <translation>Bienvenido a Breakwater</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>A terminal that lets no order through that your limits do not allow, and that can always get you out.</source>
        <translation>Un terminal que no deja pasar ninguna orden que sus límites no permitan, y que siempre puede sacarle de una posición.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="177"/>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="178"/>
        <source>You trade on Binance from here: USD-M futures and spot. Before an order leaves, every limit is checked against the account as it is at the exchange: size of a position, loss of the day, number of positions, a stop for each of them. What cannot be known counts as not allowed. What only reduces risk always passes.</source>
        <translation>Desde aquí opera en Binance: futuros USD-M y spot. Antes de que salga una orden, cada límite se comprueba con la cuenta tal como está en el exchange: tamaño de una posición, pérdida del día, número de posiciones, un stop para cada una. Lo que no puede conocerse cuenta como no permitido. Lo que solo reduce el riesgo pasa siempre.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="181"/>
        <source>The red button at the top is the emergency stop: one press blocks entries, cancels orders and closes positions. It is in every window, and Ctrl+Shift+F12 presses it too.</source>
        <translation>El botón rojo de arriba es la parada de emergencia: una pulsación bloquea las entradas, cancela las órdenes y cierra las posiciones. Está en cada ventana, y Ctrl+Shift+F12 también la activa.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="184"/>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="185"/>
        <source>Two people clear a stop here: whoever pressed it cannot approve that trading goes on. A stop at this desktop is recorded with this name.</source>
        <translation>Aquí una parada la levantan dos personas: quien la pulsó no puede aprobar que se siga operando. Una parada en este escritorio se registra con este nombre.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="187"/>
        <source>&amp;Keys and another mode…</source>
        <translation>&amp;Claves y otro modo…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="188"/>
        <source>An account at the exchange needs an API key. Allow it to read and to trade, bind it to your address, and do not let it withdraw: a key that may withdraw is refused. It is kept in the keychain of your desktop, never in a file.</source>
        <translation>Una cuenta en el exchange necesita una clave API. Permítale leer y operar, vincúlela a su dirección y no le permita retirar fondos: una clave que puede retirar se rechaza. Se guarda en el llavero de su escritorio, nunca en un archivo.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="190"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Claves…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="191"/>
        <source>The mode decides whose money it is: paper, the test network, live with tight limits, live. Each step up has checks of its own, and a start never goes to real money by itself.</source>
        <translation>El modo decide de quién es el dinero: simulado, la red de pruebas, real con límites estrictos, real. Cada paso hacia arriba tiene sus propias comprobaciones, y un inicio nunca pasa por sí solo a dinero real.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="193"/>
        <source>&amp;Modes…</source>
        <translation>&amp;Modos…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="194"/>
        <source>If you want to hear of a stop, a limit or a lost connection away from this screen, Breakwater can tell your desktop, a Telegram chat, a web address or a program of yours. This is optional, and is set in the environment that starts Breakwater: docs/alerts.md names every receiver.</source>
        <translation>Si desea enterarse de una parada, un límite o una conexión perdida lejos de esta pantalla, Breakwater puede avisar a su escritorio, a un chat de Telegram, a una dirección web o a un programa suyo. Es opcional y se define en el entorno que inicia Breakwater: docs/alerts.md indica todos los receptores.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="197"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Open the terminal</source>
        <translation>A&amp;brir el terminal</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="208"/>
        <source>&amp;Trade on paper now</source>
        <translation>&amp;Operar en simulado</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="209"/>
        <source>The paper exchange in this program is already running: play money, made-up prices, no account and no key. Nothing leaves this computer.</source>
        <translation>El exchange simulado de este programa ya está en marcha: dinero ficticio, precios inventados, sin cuenta y sin clave. Nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="211"/>
        <source>&amp;To the terminal</source>
        <translation>A&amp;l terminal</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="212"/>
        <source>This run is in mode %1. Going to paper is a step of its own, in the window of the modes.</source>
        <translation>Esta sesión está en modo %1. Pasar al modo simulado es un paso propio, en la ventana de los modos.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="223"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="235"/>
        <source>Now: no alerts are sent.</source>
        <translation>Ahora: no se envían alertas.</translation>
    </message>
</context>
</TS>
