<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AdoptionPresenter</name>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="31"/>
        <source>Only %1 are held beside the position.</source>
        <translation>Pozisyon dışında yalnızca %1 tutuluyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="46"/>
        <source>%1 of balance</source>
        <translation>bakiye payı %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="48"/>
        <source>This is more than the limit of %1 of balance: it can be held, but nothing may be added until it is below.</source>
        <translation>Bu, bakiye payı için %1 olan limitin üzerinde: tutulabilir, ancak limitin altına inene kadar ekleme yapılamaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="68"/>
        <source>%1 is not traded against %2.</source>
        <translation>%1, %2 karşılığında işlem görmüyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="71"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 fiyatı şu anda bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="75"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>Borsanın bu sembol için neyi kabul ettiği henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="89"/>
        <source>Adopt</source>
        <translation>Devral</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="92"/>
        <source>No %1 is held beside the positions.</source>
        <translation>Pozisyonlar dışında tutulan %1 yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="96"/>
        <source>%1 held · mark %2</source>
        <translation>%1 tutuluyor · işaret %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/adoption_presenter.cpp" line="111"/>
        <source>&amp;Adopt %1</source>
        <translation>%1 &amp;devral</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="77"/>
        <source>A stop is never cleared from here: who holds this phone could be anybody. A named person clears it where the checklist is in view: in the desktop, or by breakwater clear-stop --approver NAME.</source>
        <translation>Durdurma buradan asla kaldırılmaz: bu telefonu tutan herhangi biri olabilir. Adı belirtilen bir kişi, denetim listesinin göründüğü yerde kaldırır: masaüstünde ya da breakwater clear-stop --approver NAME ile.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="85"/>
        <source>/status – state, balance and today&apos;s result
/positions – what is open, and its stops
/stop REASON – emergency stop: blocks entries, cancels them, closes every position
/help – this
A stop is not cleared from here.</source>
        <translation>/status – durum, bakiye ve bugünkü sonuç
/positions – açık pozisyonlar ve stopları
/stop NEDEN – acil durdurma: girişleri engeller, iptal eder, her pozisyonu kapatır
/help – bu metin
Durdurma buradan kaldırılmaz.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="93"/>
        <source>Nothing was stopped: a reason is needed. /stop REASON</source>
        <translation>Hiçbir şey durdurulmadı: neden gerekli. /stop NEDEN</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="98"/>
        <source>THE STOP COULD NOT BE SET. Use the desktop or breakwater emergency-stop.</source>
        <translation>DURDURMA DEVREYE ALINAMADI. Masaüstünü ya da breakwater emergency-stop komutunu kullanın.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="107"/>
        <source>It was stopped already, by %1: %2. Nothing is looser than before.</source>
        <translation>Zaten durdurulmuştu, durduran %1: %2. Hiçbir kısıtlama gevşemedi.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="108"/>
        <source>STOPPED: no entry leaves; cancelling and closing begin. Reason: %1</source>
        <translation>DURDURULDU: hiçbir giriş emri gönderilmez; iptal ve kapatma başlıyor. Neden: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="110"/>
        <source>You wrote it at %1; this run began at %2.</source>
        <translation>Bunu yazdığınız saat: %1; bu oturumun başlangıcı: %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="119"/>
        <source>The engine has been silent for %1 s; this is of %2.</source>
        <translation>Motor %1 saniyedir sessiz; bu bilgi %2 itibarıyladır.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="126"/>
        <location filename="../core/alerts/chat_desk.cpp" line="154"/>
        <source>The engine has not started yet.</source>
        <translation>Motor henüz başlamadı.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="133"/>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="135"/>
        <source>The account is not known.</source>
        <translation>Hesap bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="137"/>
        <source>Balance %1 %2, equity %3</source>
        <translation>Bakiye %1 %2, özkaynak %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="140"/>
        <source>Today&apos;s result is not known.</source>
        <translation>Bugünkü sonuç bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="142"/>
        <source>Today %1</source>
        <translation>Bugün %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="144"/>
        <source>Today %1 (%2); left of the day&apos;s loss limit: %3</source>
        <translation>Bugün %1 (%2); günün zarar limitinden kalan: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="146"/>
        <source>Open positions: %1</source>
        <translation>Açık pozisyonlar: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="159"/>
        <source>and %1 more</source>
        <translation>ve %1 tane daha</translation>
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
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="164"/>
        <source>stop %1</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="165"/>
        <source>NO STOP for %1 s</source>
        <translation>%1 saniyedir STOP YOK</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="167"/>
        <source>%1 %2, mark %3, %4 of balance, %5</source>
        <translation>%1 %2, işaret %3, bakiye payı %4, %5</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="168"/>
        <source>%1 %2 %3 at %4, mark %5, %6 of balance, result %7, %8</source>
        <translation>%1 %2 %3, giriş %4, işaret %5, bakiye payı %6, sonuç %7, %8</translation>
    </message>
    <message>
        <location filename="../core/alerts/chat_desk.cpp" line="173"/>
        <source>No position is open.</source>
        <translation>Açık pozisyon yok.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="43"/>
        <source>Breakwater began: %1, %2.</source>
        <translation>Breakwater başladı: %1, %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="48"/>
        <source>Breakwater ended; nothing watches the account now.</source>
        <translation>Breakwater sona erdi; hesabı artık hiçbir şey izlemiyor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="53"/>
        <source>(%1 more are held back: at most %2 an hour.)</source>
        <translation>(%1 bildirim daha tutuldu: saatte en fazla %2.)</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="58"/>
        <source>%1 has had no protective stop for %2 s.</source>
        <translation>%1 için %2 saniyedir koruyucu stop yok.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="63"/>
        <source>The emergency stop was cleared: entries are possible again.</source>
        <translation>Acil durdurma kaldırıldı: girişler yeniden mümkün.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="68"/>
        <source>The exchange has not been reached for %1 s; open positions: %2.</source>
        <translation>Borsaya %1 saniyedir ulaşılamıyor; açık pozisyonlar: %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="73"/>
        <source>The exchange is reached again.</source>
        <translation>Borsaya yeniden ulaşılıyor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="78"/>
        <source>The engine has given no sign of life for %1 s. An emergency stop works without it.</source>
        <translation>Motor %1 saniyedir yaşam belirtisi vermiyor. Acil durdurma motor olmadan da çalışır.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="83"/>
        <source>The engine answers again.</source>
        <translation>Motor yeniden yanıt veriyor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="88"/>
        <source>The journal cannot be written: no entry is possible.</source>
        <translation>İşlem günlüğüne yazılamıyor: giriş mümkün değil.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="93"/>
        <source>Something did not come through Breakwater. In this run so far: orders %1, fills %2.</source>
        <translation>Breakwater üzerinden gelmeyen bir şey var. Bu oturumda şimdiye kadar: emirler %1, gerçekleşmeler %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="100"/>
        <source>%1 is over its limit: %2 of the balance; the limit is %3.</source>
        <translation>%1 limitini aştı: bakiye payı %2; limit %3.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="102"/>
        <source>%1 is over its limit: %2 %3, %4 of the balance; the limit is %5.</source>
        <translation>%1 limitini aştı: %2 %3, bakiye payı %4; limit %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="109"/>
        <source>Today&apos;s loss has reached %1 % of its limit.</source>
        <translation>Bugünkü zarar, limitinin yüzde %1 düzeyine ulaştı.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="111"/>
        <source>Today&apos;s loss is %1 %2: %3 % of the limit of %4.</source>
        <translation>Bugünkü zarar %1 %2: limit %4, kullanılan yüzde %3.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="116"/>
        <source>%1 of %2 orders cancelled, %3 of %4 positions closed</source>
        <translation>iptal edilen emir %1/%2, kapatılan pozisyon %3/%4</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="121"/>
        <source>entries are blocked.</source>
        <translation>girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="123"/>
        <source>cancelling; %1.</source>
        <translation>iptal ediliyor; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="125"/>
        <source>closing; %1.</source>
        <translation>kapatılıyor; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="127"/>
        <source>verifying; %1.</source>
        <translation>doğrulanıyor; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>verified flat; %1.</source>
        <translation>pozisyon kalmadığı doğrulandı; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="129"/>
        <source>done: no entry is open; %1.</source>
        <translation>tamamlandı: açık giriş yok; %1.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>LATCHED, NOT SENT: %1</source>
        <translation>KİLİTLENDİ, GÖNDERİLMEDİ: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="131"/>
        <source>the exchange is not reached.</source>
        <translation>borsaya ulaşılamıyor.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="138"/>
        <source>EMERGENCY STOP (%1) by %2: %3</source>
        <translation>ACİL DURDURMA (%1), durduran %2: %3</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="143"/>
        <source>Emergency stop: %1</source>
        <translation>Acil durdurma: %1</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Bought %1 at %2.</source>
        <translation>Alındı: %1, fiyat %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="150"/>
        <source>Sold %1 at %2.</source>
        <translation>Satıldı: %1, fiyat %2.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Bought %1 %2 at %3: %4 %5.</source>
        <translation>Alındı: %1 %2, fiyat %3: %4 %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="153"/>
        <source>Sold %1 %2 at %3: %4 %5.</source>
        <translation>Satıldı: %1 %2, fiyat %3: %4 %5.</translation>
    </message>
    <message>
        <location filename="../core/alerts/texts.cpp" line="160"/>
        <source>Refused entries in the last %1 minutes: %2; the last: %3 (%4).</source>
        <translation>Son %1 dakikada reddedilen girişler: %2; sonuncusu: %3 (%4).</translation>
    </message>
</context>
<context>
    <name>AlertsPresenter</name>
    <message numerus="yes">
        <location filename="../ui/presenters/alerts_presenter.cpp" line="19"/>
        <source>%1 is not reached, %n waiting: %2</source>
        <translation>
            <numerusform>%1: ulaşılamıyor, %n bildirim bekliyor: %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="22"/>
        <source>%1 cannot be heard: %2</source>
        <translation>%1: komutlar alınamıyor: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="25"/>
        <source>%1: nothing sent yet</source>
        <translation>%1: henüz bir şey gönderilmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="27"/>
        <source>%1: confirmed %2 UTC</source>
        <translation>%1: onaylandı, %2 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/alerts_presenter.cpp" line="43"/>
        <source>Alerts: %1</source>
        <translation>Bildirimler: %1</translation>
    </message>
</context>
<context>
    <name>BaselinePresenter</name>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="27"/>
        <source>A position was held through 00:00 UTC while nothing watched, so the balance at that moment cannot be proved.</source>
        <translation>00:00 UTC&apos;de, hiçbir şey izlemiyorken açık bir pozisyon vardı; bu yüzden o andaki bakiye kanıtlanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="29"/>
        <source>The day&apos;s start is known by now, %1: there is nothing left to accept.</source>
        <translation>Gün başı artık biliniyor, %1: kabul edilecek bir şey kalmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="30"/>
        <source>The proposal is gone: a new day began, or the balance is being worked out again. There is nothing to accept.</source>
        <translation>Öneri artık yok: yeni bir gün başladı ya da bakiye yeniden hesaplanıyor. Kabul edilecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="41"/>
        <source>at most %1 (%2 of the balance)</source>
        <translation>en fazla %1 (bakiye payı %2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>&amp;Accept %1</source>
        <translation>&amp;Kabul et: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/baseline_presenter.cpp" line="54"/>
        <source>Nothing to accept</source>
        <translation>Kabul edilecek bir şey yok</translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="48"/>
        <source>%1 at %2 UTC, %3 from the start of the day</source>
        <translation>%2 UTC: %1, gün başından beri %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="49"/>
        <source>%1 at %2 UTC</source>
        <translation>%2 UTC: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/chart_reading.cpp" line="53"/>
        <source>%1 (%2) below the highest shown before</source>
        <translation>daha önce gösterilen en yüksek değerin %1 (%2) altında</translation>
    </message>
</context>
<context>
    <name>ClearChecklist</name>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="24"/>
        <source>The stop has finished</source>
        <translation>Durdurma tamamlandı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="28"/>
        <source>verified flat by two fresh reads</source>
        <translation>pozisyon kalmadığı iki yeni okumayla doğrulandı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="29"/>
        <source>done at level “%1”</source>
        <translation>“%1” düzeyinde tamamlandı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="32"/>
        <source>latched, not sent: no path to the exchange</source>
        <translation>kilitlendi, gönderilmedi: borsaya ulaşan yol yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="35"/>
        <source>the engine has not taken it up</source>
        <translation>motor durdurmayı ele almadı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="41"/>
        <source>still running: %1, %2</source>
        <translation>hâlâ sürüyor: %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="42"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>iptal edilen emir %1/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/clear_checklist.cpp" line="43"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>kapatılan pozisyon %1/%n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="51"/>
        <source>Data is fresh</source>
        <translation>Veriler güncel</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="60"/>
        <source>the account has not been read</source>
        <translation>hesap okunmadı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="62"/>
        <source>the account is %1 old; the limit is %2</source>
        <translation>hesap verisi %1 öncesine ait; limit %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="64"/>
        <source>stale prices: %1</source>
        <translation>güncel olmayan fiyatlar: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="67"/>
        <source>account %1 old</source>
        <translation>hesap verisi %1 öncesine ait</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="74"/>
        <source>Reconciled with the exchange</source>
        <translation>Borsayla mutabakat sağlandı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="79"/>
        <source>nothing is open between us</source>
        <translation>aramızda açık bir konu yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="91"/>
        <source>No unprotected position</source>
        <translation>Korumasız pozisyon yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="92"/>
        <source>without a working stop: %1</source>
        <translation>aktif stopu olmayan: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="93"/>
        <source>no position is open</source>
        <translation>açık pozisyon yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="94"/>
        <source>every position has a working stop</source>
        <translation>her pozisyonun aktif bir stopu var</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="100"/>
        <source>Journal sound, day&apos;s start known</source>
        <translation>İşlem günlüğü sağlam, gün başı biliniyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="101"/>
        <source>the journal cannot be written</source>
        <translation>işlem günlüğüne yazılamıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="102"/>
        <source>the equity at the start of the day is not proved</source>
        <translation>gün başındaki özkaynak kanıtlanmadı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="103"/>
        <source>the day began at %1 %2</source>
        <translation>gün başı: %1 %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="109"/>
        <source>Daily loss is inside its limit</source>
        <translation>Günlük zarar limitin içinde</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="111"/>
        <source>today&apos;s loss is not known</source>
        <translation>bugünkü zarar bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="113"/>
        <source>the limit was reached today: exits only until 00:00 UTC</source>
        <translation>limite bugün ulaşıldı: 00:00 UTC&apos;ye kadar yalnızca çıkış</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="115"/>
        <source>%1 %2 past the limit</source>
        <translation>limit %1 %2 aşıldı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/clear_checklist.cpp" line="118"/>
        <source>%1 %2 left to the limit</source>
        <translation>limite %1 %2 kaldı</translation>
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
        <translation>%1 %2 · giriş %3 · işaret %4 (güncel değil, %5 önceki)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="51"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · giriş %3 · işaret %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="70"/>
        <source>Clipped to the position: %1.</source>
        <translation>Pozisyona göre kırpıldı: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="74"/>
        <source>Rounded down to the step: %1.</source>
        <translation>Adım boyutuna göre aşağı yuvarlandı: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="77"/>
        <source>Below the exchange&apos;s step: nothing can be closed.</source>
        <translation>Borsanın adım boyutunun altında: hiçbir şey kapatılamaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="89"/>
        <source>What the exchange accepts for this symbol is not known: close at market.</source>
        <translation>Borsanın bu sembol için neyi kabul ettiği bilinmiyor: piyasadan kapatın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="123"/>
        <source>At or below the mark: it would fill at once.</source>
        <translation>İşaret fiyatında veya altında: hemen gerçekleşir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="124"/>
        <source>At or above the mark: it would fill at once.</source>
        <translation>İşaret fiyatında veya üstünde: hemen gerçekleşir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="136"/>
        <source>%1 %2 after %3 commission</source>
        <translation>%1 %2, %3 komisyon düşülmüş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="142"/>
        <source>0 % of balance: the position is flat</source>
        <translation>bakiye payı sıfır: pozisyon kalmaz</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="145"/>
        <source>%1 of balance (%2 %3)</source>
        <translation>bakiye payı %1 (%2 %3)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="155"/>
        <source>It has no stop.</source>
        <translation>Stopu yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="156"/>
        <source>It has no stop: %1 would stay unprotected.</source>
        <translation>Stopu yok: %1 korumasız kalır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="160"/>
        <source>The stop at %1 keeps working until the order has filled.</source>
        <translation>%1 fiyatındaki stop, emir gerçekleşene kadar çalışmayı sürdürür.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="162"/>
        <source>The stop at %1 is cancelled once the position is flat.</source>
        <translation>%1 fiyatındaki stop, pozisyon tamamen kapanınca iptal edilir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="163"/>
        <source>The stop at %1 keeps covering the remaining %2.</source>
        <translation>%1 fiyatındaki stop, kalan %2 için korumayı sürdürür.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>%1 or better</source>
        <translation>%1 veya daha iyi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark, stale)</source>
        <translation>yaklaşık %1 (işaret fiyatı, güncel değil)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="175"/>
        <source>about %1 (mark)</source>
        <translation>yaklaşık %1 (işaret fiyatı)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="187"/>
        <location filename="../ui/presenters/close_presenter.cpp" line="236"/>
        <source>Close</source>
        <translation>Pozisyonu kapat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="191"/>
        <source>Close %1 at market</source>
        <translation>%1 piyasadan kapat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at %2 or better</source>
        <translation>%1 kapat: %2 veya daha iyi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="193"/>
        <source>Close %1 at a limit</source>
        <translation>%1 limitle kapat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="239"/>
        <source>%1 is flat: there is nothing to close.</source>
        <translation>%1 pozisyonu yok: kapatılacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/close_presenter.cpp" line="257"/>
        <source>A reason is required.</source>
        <translation>Neden zorunludur.</translation>
    </message>
</context>
<context>
    <name>CoursePresenter</name>
    <message>
        <location filename="../ui/presenters/course_presenter.cpp" line="92"/>
        <source>The course begins when the mark price is known.</source>
        <translation>Seyir, işaret fiyatı bilinince başlar.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/course_presenter.cpp" line="105"/>
        <source>Mark price over %n minute(s): between %1 and %2. Dashed: the entry; dotted: the stop.</source>
        <translation>
            <numerusform>%n dakikalık işaret fiyatı: %1 ile %2 arasında. Kesikli: giriş; noktalı: stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPresenter</name>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="39"/>
        <source>resets in %1</source>
        <translation>sıfırlanmaya kalan %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="45"/>
        <source>nothing more at risk at the stops</source>
        <translation>stoplarda başka risk yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="49"/>
        <source>%1 at risk if every stop is hit: more than is left</source>
        <translation>tüm stoplar çalışırsa risk %1: kalandan fazla</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="50"/>
        <source>%1 of it at risk if every stop is hit</source>
        <translation>bunun riskteki kısmı, tüm stoplar çalışırsa: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="62"/>
        <source>A second sum, of trades and income, cannot be made now.</source>
        <translation>İşlemlerden ve gelirlerden ikinci bir toplam şu anda hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="65"/>
        <source>A second sum, of trades and income, agrees: %1.</source>
        <translation>İşlemlerden ve gelirlerden hesaplanan ikinci toplam tutuyor: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="66"/>
        <source>A second sum, of trades and income, DOES NOT AGREE: %1. Entries are blocked.</source>
        <translation>İşlemlerden ve gelirlerden hesaplanan ikinci toplam TUTMUYOR: %1. Girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="77"/>
        <source>The limit was reached today and passed by %1.</source>
        <translation>Limite bugün ulaşıldı ve limit %1 aşıldı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="78"/>
        <source>The limit was reached today and not passed.</source>
        <translation>Limite bugün ulaşıldı, limit aşılmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="80"/>
        <source>Below the peak of %1 by %2; at %3 the emergency stop is pulled.</source>
        <translation>Zirvenin (%1) %2 altında; %3 olunca acil durdurma devreye girer.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="82"/>
        <source>The peak of the equity is not known yet.</source>
        <translation>Özkaynağın zirvesi henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="89"/>
        <source>Daily loss limit reached, %1 past it · no entries until 00:00 UTC · %2</source>
        <translation>Günlük zarar limitine ulaşıldı, aşım %1 · 00:00 UTC&apos;ye kadar giriş yok · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="92"/>
        <source>%1 left to the limit · %2 · %3</source>
        <translation>limite kalan %1 · %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="115"/>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="116"/>
        <source>The day&apos;s starting balance is not proved yet, so today&apos;s loss is unknown and no entry passes.</source>
        <translation>Gün başı bakiyesi henüz kanıtlanmadı; bugünkü zarar bilinmiyor ve hiçbir giriş geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="126"/>
        <source>If everything were closed now: %1 %2. The day began with %3.</source>
        <translation>Şimdi her şey kapatılsa: %1 %2. Gün başı: %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="128"/>
        <source>limit %1 (%2)</source>
        <translation>limit %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/day_presenter.cpp" line="132"/>
        <source>%1  stale</source>
        <translation>%1  güncel değil</translation>
    </message>
</context>
<context>
    <name>DenialText</name>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="68"/>
        <source>the balance is not known, or nothing is left of it.</source>
        <translation>bakiye bilinmiyor ya da ondan bir şey kalmadı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="71"/>
        <source>not judged, because the order itself cannot be sent as it is.</source>
        <translation>değerlendirilmedi, çünkü emir bu hâliyle gönderilemez.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="74"/>
        <source>the equity at the start of the day is not proved, so today&apos;s loss is not known.</source>
        <translation>gün başındaki özkaynak kanıtlanmadı, bu yüzden bugünkü zarar bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="82"/>
        <source>refused (%1).</source>
        <translation>reddedildi (%1).</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="90"/>
        <source>%1 would be %2 of the balance; the limit is %3.</source>
        <translation>%1 ile bakiye payı %2 olurdu; limit %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="92"/>
        <source>it would be %1; the limit is %2.</source>
        <translation>%1 olurdu; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="100"/>
        <source>the exposure cannot be computed.</source>
        <translation>maruziyet hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="106"/>
        <source>all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.</source>
        <translation>tüm pozisyonlar ve bekleyen girişler birlikte %1 olurdu; limit, yani bakiye eksi yedeği, %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="112"/>
        <source>the sum of all exposures cannot be computed.</source>
        <translation>tüm maruziyetlerin toplamı hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="113"/>
        <source>the exposure of %1 is not known, so the sum of all is not either.</source>
        <translation>%1 maruziyeti bilinmiyor, bu yüzden toplam da bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="119"/>
        <source>the way to the stop and the commission of both trades would cost %1; the limit is %2.</source>
        <translation>stopa kadar olan yol ve iki işlemin komisyonu %1 tutardı; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="122"/>
        <source>the loss at the stop cannot be computed.</source>
        <translation>stoptaki zarar hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="128"/>
        <source>if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.</source>
        <translation>bu emir, tüm pozisyonlar ve bekleyen girişler stoplarına gitse, bugün %1 zararla biterdi; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="131"/>
        <source>what would be lost at the stops cannot be computed.</source>
        <translation>stoplarda ne kaybedileceği hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="143"/>
        <source>The smallest size that could leave again is %1, which needs a balance of %2.</source>
        <translation>Yeniden çıkılabilecek en küçük boyut %1; bunun için gereken bakiye %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="145"/>
        <source>The smallest size that could leave again is %1.</source>
        <translation>Yeniden çıkılabilecek en küçük boyut %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="153"/>
        <source>%1 could not leave again at market: the exchange takes at least %2.</source>
        <translation>%1 ile piyasadan yeniden çıkılamaz: borsa en az %2 kabul ediyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="156"/>
        <source>up to %1 would have to leave in one market order: the exchange takes at most %2.</source>
        <translation>tek bir piyasa emriyle %1 kadarından çıkmak gerekebilir: borsa en fazla %2 kabul ediyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="159"/>
        <source>%1 could not leave whole at market: the exchange takes multiples of %2.</source>
        <translation>%1 ile piyasadan tümüyle çıkılamaz: borsa yalnızca %2 katlarını kabul ediyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="162"/>
        <source>the stop lies beyond the prices that the exchange takes, which end at %1.</source>
        <translation>stop, borsanın kabul ettiği fiyatların dışında; sınır %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="165"/>
        <source>on the exchange&apos;s price step the stop would lie at %1, which is not beyond %2 any more.</source>
        <translation>borsanın fiyat adımında stop %1 olurdu; bu artık %2 fiyatının ötesinde değil.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="168"/>
        <location filename="../ui/denial_text.cpp" line="39"/>
        <source>at its stop it would be worth %1; the exchange takes orders from %2.</source>
        <translation>stopunda değeri %1 olurdu; borsa %2 ve üzeri emirleri kabul ediyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="170"/>
        <source>whether it could leave again cannot be computed.</source>
        <translation>yeniden çıkılıp çıkılamayacağı hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="176"/>
        <source>%1 has no mark price to measure the price from.</source>
        <translation>%1 için fiyatın ölçüleceği işaret fiyatı yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="179"/>
        <source>the best prices of %1 make no sense, so nobody knows where a market order would fill.</source>
        <translation>%1 için en iyi fiyatlar anlamsız, bu yüzden bir piyasa emrinin nerede gerçekleşeceğini kimse bilmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="182"/>
        <source>the price is %1 from the mark price; the limit is %2.</source>
        <translation>fiyatın işaret fiyatına uzaklığı %1; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="184"/>
        <source>its distance from the mark price cannot be computed.</source>
        <translation>işaret fiyatına uzaklığı hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="192"/>
        <source>this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.</source>
        <translation>bu, bugünkü %1 numaralı giriş olurdu; limit %2. Sonraki işlem günü 00:00 UTC&apos;de başlar.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="195"/>
        <source>this would be entry number %1 within an hour; the limit is %2.</source>
        <translation>bu, bir saat içindeki %1 numaralı giriş olurdu; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="198"/>
        <source>the last entry was %1 ago; the next may follow after %2.</source>
        <translation>son giriş %1 önceydi; sonraki %2 sonra gelebilir.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="200"/>
        <source>how many entries were sent is not known.</source>
        <translation>kaç giriş gönderildiği bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="206"/>
        <source>%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).</source>
        <translation>bugün art arda %1 işlem zarar etti; zarar sayısı %2 olunca, sonraki işlem gününe (00:00 UTC) kadar giriş yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="209"/>
        <source>how many trades lost in a row is not known.</source>
        <translation>art arda kaç işlemin zarar ettiği bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="215"/>
        <source>the exchange&apos;s limits on orders and requests have not been read, so what is left for exits is not known.</source>
        <translation>borsanın emir ve istek limitleri okunmadı, bu yüzden çıkışlara ne kaldığı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="218"/>
        <source>this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.</source>
        <translation>%3 için girişlere ayrılan hak %2; bu, %1 numaralı kullanım olurdu; kalanı çıkışlara ayrılmıştır.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="221"/>
        <source>what was used of the exchange&apos;s limits makes no sense.</source>
        <translation>borsa limitlerinden ne kadarının kullanıldığı anlamsız.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="227"/>
        <source>the leverage of %1 has not been read.</source>
        <translation>%1 kaldıracı okunmadı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="230"/>
        <source>%1 is set to %2 times at the exchange; the limit is %3. Set it lower.</source>
        <translation>%1 borsada %2x kaldıraca ayarlı; limit %3x. Daha düşük ayarlayın.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="233"/>
        <source>the leverage of %1 makes no sense.</source>
        <translation>%1 kaldıracı anlamsız.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="239"/>
        <source>the account has not been read yet.</source>
        <translation>hesap henüz okunmadı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>there is no mark price.</source>
        <translation>işaret fiyatı yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="242"/>
        <source>%1 has no mark price.</source>
        <translation>%1 için işaret fiyatı yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="248"/>
        <source>the account</source>
        <translation>hesap verisi</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="249"/>
        <source>the mark price of %1</source>
        <translation>%1 işaret fiyatı</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="250"/>
        <source>the mark price</source>
        <translation>işaret fiyatı</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="252"/>
        <source>%1 is too old.</source>
        <translation>%1 fazla eski.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="255"/>
        <source>the age of %1 is not known, because the clock went back.</source>
        <translation>%1: yaşı bilinmiyor, çünkü saat geri gitti.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="257"/>
        <source>%1 is %2 old; the limit is %3.</source>
        <translation>%1 %2 öncesine ait; limit %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="263"/>
        <source>an entry needs a stop price.</source>
        <translation>giriş için stop fiyatı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="266"/>
        <source>the stop price must be above zero.</source>
        <translation>stop fiyatı sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="269"/>
        <source>%1 has no mark price to measure the stop from.</source>
        <translation>%1 için stopun ölçüleceği işaret fiyatı yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="272"/>
        <source>the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.</source>
        <translation>stop, giriş fiyatının zarar tarafında olmalı: alışta altında, satışta üstünde.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="275"/>
        <source>the mark price is already beyond the stop, so it would trigger at once.</source>
        <translation>işaret fiyatı stopu şimdiden geçmiş, bu yüzden hemen tetiklenirdi.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="278"/>
        <source>not judged without a limit price.</source>
        <translation>limit fiyatı olmadan değerlendirilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="281"/>
        <source>the stop is %1 from the entry price; the limit is %2.</source>
        <translation>stopun giriş fiyatına uzaklığı %1; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="283"/>
        <source>its distance cannot be computed.</source>
        <translation>uzaklığı hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="289"/>
        <source>the limit was reached today; no entries until the next trading day (00:00 UTC).</source>
        <translation>limite bugün ulaşıldı; sonraki işlem gününe (00:00 UTC) kadar giriş yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="292"/>
        <source>closing everything now would leave today at a loss of %1; the limit is %2.</source>
        <translation>şimdi her şeyi kapatmak bugünü %1 zararla bitirirdi; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="295"/>
        <source>today&apos;s loss cannot be computed.</source>
        <translation>bugünkü zarar hesaplanamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="301"/>
        <source>this would be position number %1; the limit is %2.</source>
        <translation>bu, %1 numaralı pozisyon olurdu; limit %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="303"/>
        <source>there are too many.</source>
        <translation>çok fazla var.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="304"/>
        <source>how many there are is not known.</source>
        <translation>kaç tane olduğu bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="312"/>
        <source>the exchange would not take this order.</source>
        <translation>borsa bu emri kabul etmezdi.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="336"/>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="380"/>
        <source>it is latched; no entry until a named person clears it.</source>
        <translation>kilitli; adı belirtilen bir kişi kaldırana kadar giriş yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="382"/>
        <source>the engine is not ready for entries.</source>
        <translation>motor girişler için hazır değil.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="383"/>
        <source>entries wait for: %1.</source>
        <translation>girişler şunu bekliyor: %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="385"/>
        <source>trading with real money has not been confirmed for this run; a person has to.</source>
        <translation>gerçek parayla işlem bu oturum için onaylanmadı; bunu bir kişi onaylamalı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="417"/>
        <source>the account&apos;s position mode has not been read.</source>
        <translation>hesabın pozisyon modu okunmadı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="418"/>
        <source>the account is in hedge mode; entries need one-way mode.</source>
        <translation>hesap hedge modunda; girişler için tek yönlü mod gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="420"/>
        <source>it came from outside the desktop and waits for the operator&apos;s approval.</source>
        <translation>masaüstünün dışından geldi ve operatörün onayını bekliyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_reasons.cpp" line="422"/>
        <source>this order could open or turn a position.</source>
        <translation>bu emir pozisyon açabilir veya yönünü çevirebilir.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="25"/>
        <source>not latched.</source>
        <translation>kilitli değil.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="27"/>
        <source>reconciled with the exchange.</source>
        <translation>borsayla mutabakat sağlandı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="29"/>
        <source>trading, and the order has the form that the exchange takes.</source>
        <translation>işlem görüyor ve emir borsanın kabul ettiği biçimde.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="31"/>
        <source>confirmed for this run, or needing nobody to.</source>
        <translation>bu oturum için onaylandı ya da onay gerektirmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="33"/>
        <source>one-way.</source>
        <translation>tek yönlü.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="35"/>
        <source>no approval is awaited.</source>
        <translation>beklenen onay yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="37"/>
        <source>it can only reduce the position.</source>
        <translation>pozisyonu yalnızca azaltabilir.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="41"/>
        <source>it could leave again at its stop.</source>
        <translation>stopunda yeniden çıkılabilir.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="45"/>
        <source>off.</source>
        <translation>kapalı.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="62"/>
        <source>within its limit.</source>
        <translation>limitinin içinde.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="64"/>
        <source>%1 of %2, %3 left.</source>
        <translation>%1 / %2, kalan %3.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="65"/>
        <source>%1 of %2.</source>
        <translation>%1 / %2.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="126"/>
        <source>Emergency stop</source>
        <translation>Acil durdurma</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="128"/>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="130"/>
        <source>Fresh data</source>
        <translation>Güncel veri</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="132"/>
        <source>Symbol and form</source>
        <translation>Sembol ve biçim</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="134"/>
        <source>Position size</source>
        <translation>Pozisyon boyutu</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="136"/>
        <source>Open positions</source>
        <translation>Açık pozisyonlar</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="138"/>
        <source>Stop loss</source>
        <translation>Zarar durdur</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="140"/>
        <source>Daily loss</source>
        <translation>Günlük zarar</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="142"/>
        <source>Exit only</source>
        <translation>Yalnızca çıkış</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="144"/>
        <source>Confirmed run</source>
        <translation>Onaylı oturum</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="146"/>
        <source>Total exposure</source>
        <translation>Toplam maruziyet</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="148"/>
        <source>Way out</source>
        <translation>Çıkış yolu</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="150"/>
        <source>Risk of the trade</source>
        <translation>İşlem riski</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="152"/>
        <source>Daily loss at the stops</source>
        <translation>Stoplarda günlük zarar</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="154"/>
        <source>Price collar</source>
        <translation>Fiyat bandı</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="156"/>
        <source>Number of entries</source>
        <translation>Giriş sayısı</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="158"/>
        <source>Losses in a row</source>
        <translation>Art arda zarar</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="160"/>
        <source>Exchange limits</source>
        <translation>Borsa limitleri</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="162"/>
        <source>Leverage</source>
        <translation>Kaldıraç</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="164"/>
        <source>Position mode</source>
        <translation>Pozisyon modu</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="166"/>
        <source>Approval</source>
        <translation>Onay</translation>
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
        <translation>İzin verilen en büyük boyut: %1.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="193"/>
        <source>No size passes now.</source>
        <translation>Şu anda hiçbir boyuta izin yok.</translation>
    </message>
    <message>
        <location filename="../ui/denial_text.cpp" line="209"/>
        <source>Refused: no rule judged this order.</source>
        <translation>Reddedildi: bu emri hiçbir kural değerlendirmedi.</translation>
    </message>
</context>
<context>
    <name>DrillPresenter</name>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="29"/>
        <source>Protective stop</source>
        <translation>Koruyucu stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="30"/>
        <source>Guard of the stops</source>
        <translation>Stopların nöbeti</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="31"/>
        <source>Clearing a stop</source>
        <translation>Durdurmayı kaldırma</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="32"/>
        <source>Position of others</source>
        <translation>Harici pozisyon</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="49"/>
        <source>refused: no stop</source>
        <translation>reddedildi: stop yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="50"/>
        <source>refused: too far away</source>
        <translation>reddedildi: çok uzak</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="51"/>
        <source>refused: over the limit</source>
        <translation>reddedildi: limitin üzerinde</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="52"/>
        <source>refused: worth too little</source>
        <translation>reddedildi: değeri çok küçük</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="53"/>
        <source>refused: stopped</source>
        <translation>reddedildi: durduruldu</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="54"/>
        <source>trades again</source>
        <translation>yeniden işlem yapıyor</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="76"/>
        <source>No drill was passed yet: a live mode needs one of the last %n day(s).</source>
        <translation>
            <numerusform>Henüz geçilen tatbikat yok: canlı mod, son %n gün içinde geçilmiş bir tatbikat gerektirir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="81"/>
        <source>The drill that passed is of a time to come, %1 UTC: it does not count.</source>
        <translation>Geçilen tatbikatın zamanı ileride, %1 UTC: sayılmaz.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="84"/>
        <source>Last passed at %1 UTC, more than %n day(s) ago: a live mode needs a newer one.</source>
        <translation>
            <numerusform>Son geçiş %1 UTC, %n günden eski: canlı mod daha yenisini gerektirir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/drill_presenter.cpp" line="87"/>
        <source>Passed at %1 UTC; it holds for %n more whole day(s).</source>
        <translation>
            <numerusform>%1 UTC&apos;de geçildi; %n tam gün daha geçerli.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="97"/>
        <source>%1: %2, but %3</source>
        <translation>%1: %2, ancak %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✔ passed</source>
        <translation>✔ geçti</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="107"/>
        <source>✖ not passed</source>
        <translation>✖ geçmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/drill_presenter.cpp" line="129"/>
        <source>The record of the drills cannot be read.</source>
        <translation>Tatbikat kaydı okunamıyor.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="11"/>
        <source>flat, where an engine runs</source>
        <translation>pozisyon yok (motor çalışıyorsa)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="12"/>
        <source>No engine runs; what was held in %1 stays in that account.</source>
        <translation>Çalışan motor yok; %1 modunda tutulan, o hesapta kalır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="13"/>
        <source>not flat</source>
        <translation>pozisyon var</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="14"/>
        <source>Whether the account is flat is not known: no engine runs, or it has not read the account yet.</source>
        <translation>Hesapta pozisyon kalıp kalmadığı bilinmiyor: motor çalışmıyor ya da hesabı henüz okumadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="15"/>
        <source>Nothing is held and no entry rests.</source>
        <translation>Pozisyon ve bekleyen giriş yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="16"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>Moddan yalnızca pozisyon ve bekleyen giriş yokken çıkılır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="17"/>
        <source>Whether the emergency stop is latched is not known: no engine runs.</source>
        <translation>Acil durdurmanın kilitli olup olmadığı bilinmiyor: motor çalışmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="18"/>
        <source>No emergency stop is latched.</source>
        <translation>Kilitli acil durdurma yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="19"/>
        <source>The emergency stop has to be cleared by a person first.</source>
        <translation>Acil durdurmayı önce bir kişinin kaldırması gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="20"/>
        <source>The account at the exchange was not checked.</source>
        <translation>Borsadaki hesap denetlenmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="21"/>
        <source>The account was checked.</source>
        <translation>Hesap denetlendi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="22"/>
        <source>in %1</source>
        <translation>%1 modunda</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="23"/>
        <source>at least %1</source>
        <translation>en az %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="24"/>
        <source>at most %1</source>
        <translation>en fazla %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="25"/>
        <source>%1 days with trades %2.</source>
        <translation>İşlem yapılan gün sayısı (%2): %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="26"/>
        <source>%1 trades were closed %2.</source>
        <translation>Kapanan işlem sayısı (%2): %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="27"/>
        <source>%1 of the trades won.</source>
        <translation>Kazanan işlemlerin oranı: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="28"/>
        <source>No trade was closed, so there is no win rate.</source>
        <translation>Kapanan işlem yok, bu yüzden kazanma oranı da yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="29"/>
        <source>What was won is %1 times what was lost.</source>
        <translation>Kazanılan, kaybedilenin %1 katı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="30"/>
        <source>No trade lost.</source>
        <translation>Kaybeden işlem yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="31"/>
        <source>There are no trades to tell a profit factor from.</source>
        <translation>Kâr faktörünün hesaplanabileceği işlem yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="32"/>
        <source>The deepest fall of equity was %1.</source>
        <translation>Özkaynağın en derin düşüşü: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="33"/>
        <source>The course of equity is not known.</source>
        <translation>Özkaynağın seyri bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="34"/>
        <source>passed within 7 days</source>
        <translation>7 gün içinde geçildi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="35"/>
        <source>No drill was passed yet: breakwater drill fires every limit against the paper exchange.</source>
        <translation>Henüz geçilen tatbikat yok: breakwater drill, her limiti sanal borsada çalıştırır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="36"/>
        <source>%1 days ago</source>
        <translation>%1 gün önce</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="37"/>
        <source>Every limit fired in a drill of the last seven days.</source>
        <translation>Son yedi günün bir tatbikatında her limit çalıştı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="38"/>
        <source>The last drill that passed is too long ago.</source>
        <translation>Son geçilen tatbikatın üzerinden fazla zaman geçti.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="39"/>
        <source>Alerts leave this machine.</source>
        <translation>Bildirimler bu makinenin dışına ulaşıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="40"/>
        <source>Nobody would be told: set up Telegram or a webhook.</source>
        <translation>Kimseye haber verilmez: Telegram veya webhook kurun.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="41"/>
        <source>The change of mode could not be written to %1: %2.</source>
        <translation>Mod değişikliği %1 konumuna yazılamadı: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="42"/>
        <source>Not switched to %1: %2.</source>
        <translation>%1 moduna geçilmedi: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="43"/>
        <source>a check failed</source>
        <translation>bir denetim geçmedi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="44"/>
        <source>the account is not flat</source>
        <translation>hesapta pozisyon var</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="45"/>
        <source>Ending in order; it starts again in %1.</source>
        <translation>Düzenli olarak kapanıyor; yeniden başlayacağı mod: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="46"/>
        <source>command line</source>
        <translation>komut satırı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="47"/>
        <source>Scenario “incident”: a position without a stop, larger than its limit. Here Breakwater asks you instead of placing a stop by itself.</source>
        <translation>“incident” senaryosu: limitinden büyük, stopsuz bir pozisyon. Breakwater burada kendiliğinden stop koymak yerine size sorar.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="49"/>
        <source>&apos;%1&apos; is not a symbol; write BTC/USDT or BTCUSDT.</source>
        <translation>&apos;%1&apos; bir sembol değil; BTC/USDT veya BTCUSDT yazın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="50"/>
        <source>There is no market &apos;%1&apos;; usdm and spot are.</source>
        <translation>&apos;%1&apos; adlı piyasa yok; usdm ve spot var.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="51"/>
        <source>%1: the exchange&apos;s %2 make no sense.</source>
        <translation>%1: borsanın verdiği %2 anlamsız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="52"/>
        <source>price limits</source>
        <translation>fiyat sınırları</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="53"/>
        <source>quantity limits</source>
        <translation>miktar sınırları</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="54"/>
        <source>minimum value or price band</source>
        <translation>en düşük değer veya fiyat bandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="55"/>
        <source>limits together (their product cannot be held exactly)</source>
        <translation>sınırlar birlikte (çarpımları tam olarak saklanamıyor)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="56"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>%2 için fiyat, %1 değerinin katı olmalıdır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="57"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>%3 için fiyat en az %1, en çok %2 olmalıdır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="58"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>%2 için miktar, %1 değerinin katı olmalıdır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="59"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>Miktar, en küçük emrin altında: %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="60"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>Miktar, en büyük emrin üstünde: %1 %2 (piyasa emrinde %3).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="61"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>Emrin değeri, borsanın %3 için alt sınırının altında: %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="62"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>Emrin değeri, borsanın %3 için üst sınırının üstünde: %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="63"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>Fiyat, borsanın %1 işaret fiyatı çevresinde izin verdiği bandın dışında.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="65"/>
        <source>The latch file %1: %2.</source>
        <translation>Durdurma kilidi dosyası %1: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="66"/>
        <source>The latch file is damaged.</source>
        <translation>Durdurma kilidi dosyası bozuk.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="67"/>
        <source>The latch file is not open.</source>
        <translation>Durdurma kilidi dosyası açık değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="68"/>
        <source>The latch file cannot be read: %1.</source>
        <translation>Durdurma kilidi dosyası okunamıyor: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="69"/>
        <source>There is no latch file at %1.</source>
        <translation>%1 konumunda durdurma kilidi dosyası yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="70"/>
        <source>Another stop came in meanwhile; look at it before clearing.</source>
        <translation>Bu arada başka bir durdurma geldi; kaldırmadan önce ona bakın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="71"/>
        <source>cannot be opened</source>
        <translation>açılamıyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="72"/>
        <source>is damaged</source>
        <translation>bozuk</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="73"/>
        <source>cannot be synced</source>
        <translation>diske eşitlenemiyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="74"/>
        <source>cannot be written</source>
        <translation>yazılamıyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="75"/>
        <source>The journal %1 cannot be %2: another process is writing to it.</source>
        <translation>İşlem günlüğü %1, %2 başarısız: başka bir program ona yazıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="76"/>
        <source>The journal %1 cannot be %2: %3.</source>
        <translation>İşlem günlüğü %1, %2 başarısız: %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="77"/>
        <source>The journal %1 is damaged: %2.</source>
        <translation>İşlem günlüğü %1 bozuk: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="78"/>
        <source>The journal %1 is being written to by another process.</source>
        <translation>İşlem günlüğüne (%1) başka bir program yazıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="79"/>
        <source>The journal %1 was moved or deleted while it was in use.</source>
        <translation>İşlem günlüğü %1 kullanımdayken taşındı veya silindi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="80"/>
        <source>The journal %1 holds a record that this process did not write.</source>
        <translation>İşlem günlüğünde (%1) bu programın yazmadığı bir kayıt var.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="81"/>
        <source>A &apos;%1&apos; record of %2 bytes is too large for the journal.</source>
        <translation>%2 baytlık &apos;%1&apos; kaydı işlem günlüğü için fazla büyük.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="83"/>
        <source>the webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="84"/>
        <source>the desktop</source>
        <translation>masaüstü</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="85"/>
        <source>the alert command</source>
        <translation>bildirim komutu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="86"/>
        <source>It was ended by a signal.</source>
        <translation>Bir sinyalle sonlandırıldı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="87"/>
        <source>It ended with %1.</source>
        <translation>%1 koduyla sona erdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="88"/>
        <source>It could not be started.</source>
        <translation>Başlatılamadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="89"/>
        <source>It did not end within %1 s and was killed.</source>
        <translation>%1 saniye içinde sona ermedi ve zorla sonlandırıldı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="90"/>
        <source>There is no session bus.</source>
        <translation>Oturum veri yolu (session bus) yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="91"/>
        <source>Nobody shows notifications (%1).</source>
        <translation>Bildirimleri gösteren bir hizmet yok (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="92"/>
        <source>Telegram was not reached.</source>
        <translation>Telegram&apos;a ulaşılamadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="93"/>
        <source>Telegram answered %1 without words.</source>
        <translation>Telegram, açıklama vermeden %1 yanıtını verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="94"/>
        <source>Telegram refused it (%1): %2</source>
        <translation>Telegram reddetti (%1): %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="95"/>
        <source>Telegram answered something that is no list of updates.</source>
        <translation>Telegram&apos;ın yanıtı bir güncelleme listesi değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="96"/>
        <source>It was not reached.</source>
        <translation>Ulaşılamadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_desk.cpp" line="97"/>
        <source>It answered %1.</source>
        <translation>%1 yanıtını verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="11"/>
        <source>The connection to the exchange was closed.</source>
        <translation>Borsa bağlantısı kapandı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="12"/>
        <source>The order was blocked by the emergency stop and was not sent.</source>
        <translation>Emir acil durdurma tarafından engellendi ve gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="13"/>
        <source>The exchange asked for a pause of %1 more seconds; the request was not sent.</source>
        <translation>Borsa %1 saniye daha ara verilmesini istedi; istek gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="14"/>
        <source>The exchange&apos;s limit of requests is used up for %1 more seconds; the request was not sent.</source>
        <translation>Borsanın istek limiti %1 saniye daha dolu; istek gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="15"/>
        <source>The exchange keeps three months of history; what is older cannot be read any more.</source>
        <translation>Borsa geçmişi üç ay saklar; daha eskisi artık okunamaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="16"/>
        <source>An internal error stopped a request: %1</source>
        <translation>Bir iç hata isteği durdurdu: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="17"/>
        <source>The exchange&apos;s answer is not JSON.</source>
        <translation>Borsanın yanıtı JSON değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="18"/>
        <source>The exchange answered about another order than was asked for.</source>
        <translation>Borsa, sorulandan başka bir emir için yanıt verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="19"/>
        <source>The exchange answered %1: %2</source>
        <translation>Borsanın yanıtı %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="20"/>
        <source>Nothing was sent.</source>
        <translation>Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="21"/>
        <source>The exchange&apos;s host answered HTTP %1 with something that is not the exchange&apos;s protocol.</source>
        <translation>Borsanın sunucusu, borsa protokolüne uymayan bir HTTP %1 yanıtı verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="22"/>
        <source>The exchange asks for fewer requests.</source>
        <translation>Borsa daha az istek gönderilmesini istiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="23"/>
        <source>The exchange&apos;s answer is too large.</source>
        <translation>Borsanın yanıtı fazla büyük.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="24"/>
        <source>The exchange did not answer in time.</source>
        <translation>Borsa zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="25"/>
        <source>The connection to the exchange failed: %1.</source>
        <translation>Borsa bağlantısı başarısız: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="26"/>
        <source>No API secret is set, so nothing can be signed.</source>
        <translation>API gizli anahtarı ayarlı değil, bu yüzden hiçbir şey imzalanamaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="27"/>
        <source>The request could not be signed.</source>
        <translation>İstek imzalanamadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="28"/>
        <source>The exchange closed the stream.</source>
        <translation>Borsa akışı kapattı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="29"/>
        <source>The exchange closed the stream: %1</source>
        <translation>Borsa akışı kapattı: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="30"/>
        <source>The stream failed: %1</source>
        <translation>Akış kesildi: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="31"/>
        <source>The exchange sent a binary message, which is no part of its protocol.</source>
        <translation>Borsa, protokolünde yer almayan ikili bir mesaj gönderdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="32"/>
        <source>The exchange did not accept the stream in time.</source>
        <translation>Borsa akışı zamanında kabul etmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="33"/>
        <source>The stream fell silent: nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>Akış sessizleşti: %1 saniyedir hiçbir şey yok, ping yanıtı bile.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="34"/>
        <source>The stream is open but delivers nothing.</source>
        <translation>Akış açık ama hiçbir şey iletmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="35"/>
        <source>The history has more rows in one millisecond than a page holds.</source>
        <translation>Geçmişte tek bir milisaniyede, bir sayfanın alabileceğinden çok satır var.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="36"/>
        <source>The history is longer than can be read.</source>
        <translation>Geçmiş, okunabilecek olandan uzun.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="37"/>
        <source>The WebSocket API is open but answers nothing.</source>
        <translation>WebSocket API açık ama hiçbir şeye yanıt vermiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="38"/>
        <source>The WebSocket API is not connected.</source>
        <translation>WebSocket API bağlı değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="39"/>
        <source>Too many requests wait for the WebSocket API&apos;s answers.</source>
        <translation>WebSocket API&apos;nin yanıtını bekleyen istek sayısı fazla.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="40"/>
        <source>The exchange takes no more bytes.</source>
        <translation>Borsa artık veri almıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="41"/>
        <source>The exchange answered a request that was never made.</source>
        <translation>Borsa, hiç yapılmamış bir isteğe yanıt verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="42"/>
        <source>The exchange&apos;s WebSocket API sent %1.</source>
        <translation>Borsanın WebSocket API&apos;sinden gelen: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="43"/>
        <source>an answer without a number or a status</source>
        <translation>numarası veya durumu olmayan bir yanıt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="44"/>
        <source>an answer without a result or an error</source>
        <translation>sonucu veya hatası olmayan bir yanıt</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="45"/>
        <source>something that is no JSON object</source>
        <translation>JSON nesnesi olmayan bir şey</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="46"/>
        <source>a refusal of no request in particular: %1 %2</source>
        <translation>belirli bir isteğe ait olmayan bir ret: %1 %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="47"/>
        <source>neither an answer nor an event</source>
        <translation>ne yanıt ne olay olan bir şey</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="48"/>
        <source>A subscription could not be sent.</source>
        <translation>Bir abonelik gönderilemedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="49"/>
        <source>The account&apos;s stream was interrupted: %1</source>
        <translation>Hesap akışı kesintiye uğradı: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="50"/>
        <source>The exchange no longer knows the stream&apos;s key.</source>
        <translation>Borsa akışın anahtarını artık tanımıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="51"/>
        <source>The exchange let the stream&apos;s key expire.</source>
        <translation>Borsa akışın anahtarının süresini doldurdu.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="52"/>
        <source>The exchange ended the account&apos;s stream.</source>
        <translation>Borsa hesap akışını sonlandırdı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="53"/>
        <source>Spot tells of the account on its WebSocket API only, and no address of it is known.</source>
        <translation>Spot, hesap bilgisini yalnızca WebSocket API üzerinden verir ve onun adresi bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="55"/>
        <source>The exchange&apos;s candle %1.</source>
        <translation>Borsanın mumu %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="56"/>
        <source>is not in a list</source>
        <translation>bir listede değil</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="57"/>
        <source>has no opening time and price</source>
        <translation>açılış zamanı ve fiyatı içermiyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="58"/>
        <source>opens at no price</source>
        <translation>açılış fiyatı içermiyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="59"/>
        <source>The exchange has no candle of %1.</source>
        <translation>Borsada %1 için mum yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="60"/>
        <source>%1: the exchange states no %2.</source>
        <translation>%1: borsa %2 bildirmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="61"/>
        <source>The exchange&apos;s description has no list of symbols.</source>
        <translation>Borsanın tanımında sembol listesi yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="62"/>
        <source>An event of the exchange (%1) has no usable %2.</source>
        <translation>Borsanın bir olayında (%1) kullanılabilir %2 yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="63"/>
        <source>The exchange&apos;s list of %1 is not a list.</source>
        <translation>Borsanın %1 listesi bir liste değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="64"/>
        <source>The exchange&apos;s %1 is not an object.</source>
        <translation>Borsadan gelen %1 bir nesne değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="65"/>
        <source>The exchange&apos;s %1 has no usable %2.</source>
        <translation>Borsadan gelen %1 içinde kullanılabilir %2 yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="66"/>
        <source>The exchange&apos;s order has no usable side.</source>
        <translation>Borsadaki emrin kullanılabilir bir yönü yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="67"/>
        <source>The exchange&apos;s position of %1 has no usable entryPrice.</source>
        <translation>Borsadaki %1 pozisyonunda kullanılabilir entryPrice yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="68"/>
        <source>The exchange states an impossible leverage of %1.</source>
        <translation>Borsa olanaksız bir kaldıraç bildiriyor: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="69"/>
        <source>The exchange&apos;s order has a status that is not known.</source>
        <translation>Borsadaki emrin durumu tanınmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="70"/>
        <source>The exchange&apos;s order has an impossible id or quantity.</source>
        <translation>Borsadaki emrin kimliği veya miktarı olanaksız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="71"/>
        <source>The exchange&apos;s conditional order has a status that is not known.</source>
        <translation>Borsadaki koşullu emrin durumu tanınmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="72"/>
        <source>The exchange&apos;s conditional order has an impossible id or quantity.</source>
        <translation>Borsadaki koşullu emrin kimliği veya miktarı olanaksız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="73"/>
        <source>The exchange&apos;s stop of %1 has no usable triggerPrice.</source>
        <translation>Borsadaki %1 stopunda kullanılabilir triggerPrice yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="74"/>
        <source>The exchange&apos;s cancel answer does not say that it was done.</source>
        <translation>Borsanın iptal yanıtı, iptalin yapıldığını söylemiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="75"/>
        <source>The exchange answered about another countdown than was asked for.</source>
        <translation>Borsa, istenenden başka bir geri sayım için yanıt verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="76"/>
        <source>The exchange&apos;s list of balances is not a list.</source>
        <translation>Borsanın bakiye listesi bir liste değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="77"/>
        <source>The exchange&apos;s list of balances has no %1.</source>
        <translation>Borsanın bakiye listesinde %1 yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="78"/>
        <source>The exchange answered with another leverage than was asked for.</source>
        <translation>Borsa, istenenden başka bir kaldıraçla yanıt verdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="79"/>
        <source>A frame of the exchange&apos;s stream is not readable.</source>
        <translation>Borsa akışının bir çerçevesi okunamıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="80"/>
        <source>The exchange refused a subscription: %1</source>
        <translation>Borsa bir aboneliği reddetti: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="81"/>
        <source>A frame of the exchange&apos;s stream is neither an event nor an answer.</source>
        <translation>Borsa akışının bir çerçevesi ne olay ne yanıt.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="82"/>
        <source>An order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>Borsanın bir emir güncellemesinde tanınmayan yön, durum, kimlik veya miktar var.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="83"/>
        <source>A fill of the exchange has no usable price or commission asset.</source>
        <translation>Borsadaki bir gerçekleşmede kullanılabilir fiyat veya komisyon varlığı yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="84"/>
        <source>The exchange executed an order of %1 without naming a trade.</source>
        <translation>Borsa, işlem belirtmeden bir %1 emrini gerçekleştirdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="85"/>
        <source>A conditional order update of the exchange has a side, status, id or quantity that is not known.</source>
        <translation>Borsanın bir koşullu emir güncellemesinde tanınmayan yön, durum, kimlik veya miktar var.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="86"/>
        <source>A position of %1 came without an entry price.</source>
        <translation>%1 pozisyonu giriş fiyatı olmadan geldi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="87"/>
        <source>The exchange&apos;s trade of %1 has an impossible id, price or quantity.</source>
        <translation>Borsadaki %1 işleminin kimliği, fiyatı veya miktarı olanaksız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="88"/>
        <source>The exchange states a transfer below zero.</source>
        <translation>Borsa sıfırın altında bir transfer bildiriyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="89"/>
        <source>The exchange&apos;s withdrawal has no usable applyTime.</source>
        <translation>Borsadaki çekim kaydında kullanılabilir applyTime yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="90"/>
        <source>The exchange&apos;s withdrawal has an impossible fee.</source>
        <translation>Borsadaki çekimin ücreti olanaksız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="91"/>
        <source>The exchange&apos;s best prices of %1 are below zero.</source>
        <translation>Borsadaki %1 en iyi fiyatları sıfırın altında.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="92"/>
        <source>The exchange states an impossible balance of %1.</source>
        <translation>Borsa olanaksız bir bakiye bildiriyor: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="93"/>
        <source>The exchange states an impossible %1.</source>
        <translation>Borsa olanaksız bir değer bildiriyor: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="94"/>
        <source>%1: the exchange&apos;s limits of value or price make no sense.</source>
        <translation>%1: borsanın değer veya fiyat sınırları anlamsız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="95"/>
        <source>An order of the exchange&apos;s list has no usable orderId.</source>
        <translation>Borsa listesindeki bir emirde kullanılabilir orderId yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="96"/>
        <source>The exchange&apos;s order has a side or a status that is not known.</source>
        <translation>Borsadaki emrin yönü veya durumu tanınmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="97"/>
        <source>The exchange&apos;s order %1 is not a conditional one.</source>
        <translation>Borsadaki %1 emri koşullu bir emir değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="98"/>
        <source>The exchange&apos;s order list has a status that is not known.</source>
        <translation>Borsadaki emir listesinin durumu tanınmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="99"/>
        <source>The exchange&apos;s order list has no usable orderListId.</source>
        <translation>Borsadaki emir listesinde kullanılabilir orderListId yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="100"/>
        <source>The exchange&apos;s order of %1 has an impossible id, price or quantity.</source>
        <translation>Borsadaki %1 emrinin kimliği, fiyatı veya miktarı olanaksız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="101"/>
        <source>An order update of the exchange has a side or a status that is not known.</source>
        <translation>Borsanın bir emir güncellemesinde tanınmayan yön veya durum var.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="102"/>
        <source>An order update of the exchange has an impossible quantity.</source>
        <translation>Borsanın bir emir güncellemesindeki miktar olanaksız.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="103"/>
        <source>What is free of %1 was changed from outside the market.</source>
        <translation>Serbest %1 miktarı piyasanın dışından değiştirildi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="105"/>
        <source>The exchange did not say whether the key has the right &apos;%1&apos;.</source>
        <translation>Borsa, anahtarın &apos;%1&apos; yetkisi olup olmadığını bildirmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="106"/>
        <source>The key may not read the account: allow reading for it.</source>
        <translation>Anahtarın hesabı okuma yetkisi yok: okuma iznini verin.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="107"/>
        <source>The key may not trade futures: allow futures for it.</source>
        <translation>Anahtarın vadeli işlem yetkisi yok: vadeli işlem iznini verin.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="108"/>
        <source>The key may not trade on spot: allow spot trading for it.</source>
        <translation>Anahtarın spot işlem yetkisi yok: spot işlem iznini verin.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="109"/>
        <source>The key may withdraw: whoever steals it takes the money. Take that right from it; trading does not need it.</source>
        <translation>Anahtarın çekim yetkisi var: onu çalan parayı alır. Bu yetkiyi kaldırın; işlem için gerekmez.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="110"/>
        <source>it may withdraw, which was allowed by name</source>
        <translation>çekim yetkisi var, buna adıyla izin verildi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="111"/>
        <source>it may transfer between accounts, which trading does not need</source>
        <translation>hesaplar arası transfer yetkisi var, işlem için gerekmez</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="112"/>
        <source>it is bound to no address: bind it, or it loses the right to trade after about 90 days</source>
        <translation>bir adrese bağlı değil: bağlayın, yoksa yaklaşık 90 gün sonra işlem yetkisini yitirir</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="113"/>
        <source>The key may read and trade, and nothing else.</source>
        <translation>Anahtar okuyabilir ve işlem yapabilir, başka yetkisi yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="114"/>
        <source>The key may trade, but %1.</source>
        <translation>Anahtar işlem yapabilir, ancak %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="115"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms).</source>
        <translation>Buradaki saat borsanınkinden %1 ms ileride (gidiş-dönüş %2 ms).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="116"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms).</source>
        <translation>Buradaki saat borsanınkinden %1 ms geride (gidiş-dönüş %2 ms).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="117"/>
        <source>The clock here is %1 ms ahead of the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>Buradaki saat borsanınkinden %1 ms ileride (gidiş-dönüş %2 ms): istekler buna göre düzeltilir, ancak bilgisayarın saati ayarlanmalı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="118"/>
        <source>The clock here is %1 ms behind the exchange&apos;s (round trip %2 ms): requests are corrected by it, but the workstation&apos;s time should be set.</source>
        <translation>Buradaki saat borsanınkinden %1 ms geride (gidiş-dönüş %2 ms): istekler buna göre düzeltilir, ancak bilgisayarın saati ayarlanmalı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="119"/>
        <source>This key belongs to %1, and %2 was asked: keys of one are unknown to the other. Keys for %2 are made at %3.</source>
        <translation>Bu anahtar %1 için, oysa %2 istendi: birinin anahtarlarını diğeri tanımaz. %2 için anahtarlar %3 adresinde oluşturulur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="120"/>
        <source>The exchange knows the key, but the secret does not belong to it (%1).</source>
        <translation>Borsa anahtarı tanıyor, ancak gizli anahtar ona ait değil (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="121"/>
        <source>%1 does not know this key, or not from this address, or not for this market (%2). Keys for it are made at %3.</source>
        <translation>%1 bu anahtarı tanımıyor ya da bu adresten veya bu piyasa için tanımıyor (%2). Anahtarlar %3 adresinde oluşturulur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="122"/>
        <source>%1 is not traded here, or its filters make no sense</source>
        <translation>%1 burada işlem görmüyor ya da filtreleri anlamsız</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="123"/>
        <source>%1 is not open for trading now</source>
        <translation>%1 şu anda işleme açık değil</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="124"/>
        <source>%1 symbols are listed with their filters.</source>
        <translation>Filtreleriyle listelenen sembol sayısı: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="125"/>
        <source>The account is in hedge mode: positions are shown and can be exited, entries need one-way mode.</source>
        <translation>Hesap hedge modunda: pozisyonlar gösterilir ve kapatılabilir, girişler için tek yönlü mod gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="126"/>
        <source>The account is in one-way mode.</source>
        <translation>Hesap tek yönlü modda.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="127"/>
        <source>What the key may do could not be read: %1</source>
        <translation>Anahtarın yetkileri okunamadı: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="128"/>
        <source>An internal error stopped the checks: %1</source>
        <translation>Bir iç hata denetimleri durdurdu: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="129"/>
        <source>%1 knows the key.</source>
        <translation>%1 anahtarı tanıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="130"/>
        <source>What the key may do cannot be read where it is used; whether it may withdraw is not known.</source>
        <translation>Anahtarın yetkileri, kullanıldığı yerde okunamıyor; çekim yetkisi olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="131"/>
        <source>%1 does not tell what a key may do, and nothing there is worth taking.</source>
        <translation>%1 bir anahtarın yetkilerini bildirmez; orada alınmaya değer bir şey de yoktur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="132"/>
        <source>The account could not be read: %1</source>
        <translation>Hesap okunamadı: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="133"/>
        <source>Mode %1 needs keys, which are made at %2: %3</source>
        <translation>%1 modu anahtar gerektirir; anahtarlar %2 adresinde oluşturulur: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="135"/>
        <source>The private key file %1 is not a regular file.</source>
        <translation>Özel anahtar dosyası %1 normal bir dosya değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="136"/>
        <source>The private key file %1 belongs to another user.</source>
        <translation>Özel anahtar dosyası %1 başka bir kullanıcıya ait.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="137"/>
        <source>The private key file %1 may be read by others (mode %2); make it 0600.</source>
        <translation>Özel anahtar dosyası %1 başkalarınca okunabilir (izin %2); 0600 yapın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="138"/>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 okunamıyor: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="139"/>
        <source>%1 is too large to be a key.</source>
        <translation>%1 anahtar olamayacak kadar büyük.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="140"/>
        <source>The private key file %1 cannot be opened: %2.</source>
        <translation>Özel anahtar dosyası %1 açılamıyor: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="141"/>
        <source>The private key file %1 cannot be looked at.</source>
        <translation>Özel anahtar dosyası %1 incelenemiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="142"/>
        <source>The file %1 holds no private key in PEM.</source>
        <translation>%1 dosyasında PEM biçiminde özel anahtar yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="143"/>
        <source>The API key from %1 is empty, too long or has characters that no key has.</source>
        <translation>%1 kaynağından gelen API anahtarı boş, fazla uzun ya da hiçbir anahtarda bulunmayan karakterler içeriyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="144"/>
        <source>The secret from %1 cannot be used: %2</source>
        <translation>%1 kaynağından gelen gizli anahtar kullanılamıyor: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="145"/>
        <source>BINANCE_API_SECRET and BINANCE_PRIVATE_KEY_FILE are both set; a key has one secret.</source>
        <translation>BINANCE_API_SECRET ve BINANCE_PRIVATE_KEY_FILE birlikte ayarlı; bir anahtarın tek gizli anahtarı olur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="146"/>
        <source>BINANCE_API_KEY is not set, but the secret that belongs to it is.</source>
        <translation>BINANCE_API_KEY ayarlı değil, ancak ona ait gizli anahtar ayarlı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="147"/>
        <source>BINANCE_API_KEY is set, but neither BINANCE_API_SECRET nor BINANCE_PRIVATE_KEY_FILE is.</source>
        <translation>BINANCE_API_KEY ayarlı, ancak ne BINANCE_API_SECRET ne de BINANCE_PRIVATE_KEY_FILE ayarlı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="148"/>
        <source>the environment</source>
        <translation>ortam değişkenleri</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="149"/>
        <source>the system keychain</source>
        <translation>sistem anahtarlığı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="150"/>
        <source>The private key is encrypted with a pass phrase; Breakwater takes an unencrypted one, readable by nobody else.</source>
        <translation>Özel anahtar parolayla şifrelenmiş; Breakwater yalnızca başkasının okuyamadığı, şifrelenmemiş anahtarı kabul eder.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="151"/>
        <source>The PEM text is not a private key that can be read.</source>
        <translation>PEM metni okunabilir bir özel anahtar değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="152"/>
        <source>The private key is of a kind that Binance does not take; Ed25519 and RSA are.</source>
        <translation>Özel anahtarın türünü Binance kabul etmiyor; Ed25519 ve RSA kabul edilir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="153"/>
        <source>The RSA key has %1 bits; Binance takes %2 and more.</source>
        <translation>RSA anahtarı %1 bit; Binance %2 bit ve üzerini kabul eder.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="154"/>
        <source>What %1 gave is not a key and its secret: the API key belongs in the first line, the secret below it.</source>
        <translation>%1 kaynağından gelen, bir anahtar ve gizli anahtarı değil: ilk satırda API anahtarı, altında gizli anahtar olmalı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="155"/>
        <source>The secret from %1 is too large to be kept.</source>
        <translation>%1 kaynağından gelen gizli anahtar saklanamayacak kadar büyük.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="156"/>
        <source>no keys for %1; %2. A locked keychain looks like an empty one.</source>
        <translation>%1 için anahtar yok; %2. Kilitli bir anahtarlık boş görünür.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="157"/>
        <source>no keys for %1; %2. %3</source>
        <translation>%1 için anahtar yok; %2. %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="158"/>
        <source>set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: breakwater keys store --mode %1 --market %2</source>
        <translation>BINANCE_API_KEY ile BINANCE_API_SECRET veya BINANCE_PRIVATE_KEY_FILE değişkenlerini ayarlayın ya da anahtarları sistem anahtarlığında saklayın: breakwater keys store --mode %1 --market %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="159"/>
        <source>The system keychain gives out no keys for %1; a locked one looks like an empty one.</source>
        <translation>Sistem anahtarlığı %1 için anahtar vermiyor; kilitli bir anahtarlık boş görünür.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="160"/>
        <source>The system keychain is locked, or its use was denied.</source>
        <translation>Sistem anahtarlığı kilitli ya da kullanımı reddedildi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="161"/>
        <source>There is no system keychain on this machine.</source>
        <translation>Bu makinede sistem anahtarlığı yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="162"/>
        <source>No system keychain can be used here (%1).</source>
        <translation>Burada kullanılabilir sistem anahtarlığı yok (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="163"/>
        <source>The system keychain did not answer within %1 s; it may be locked and wait for its password.</source>
        <translation>Sistem anahtarlığı %1 saniye içinde yanıt vermedi; kilitli olabilir ve parolasını bekliyor olabilir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_exchange.cpp" line="164"/>
        <source>What the system keychain holds for %1 is too large to be keys.</source>
        <translation>Sistem anahtarlığının %1 için tuttuğu içerik anahtar olamayacak kadar büyük.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="11"/>
        <source>Started in %1 mode.</source>
        <translation>%1 modunda başladı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="12"/>
        <source>Still stopped: %1 (by engine).</source>
        <translation>Hâlâ durdurulmuş: %1 (durduran: motor).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="13"/>
        <source>Still stopped: %1 (by %2).</source>
        <translation>Hâlâ durdurulmuş: %1 (durduran: %2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="14"/>
        <source>The journal can be written again.</source>
        <translation>İşlem günlüğüne yeniden yazılabiliyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="15"/>
        <source>The journal cannot be written: %1 Entries are blocked; exits and stops work.</source>
        <translation>İşlem günlüğüne yazılamıyor: %1 Girişler engellendi; çıkışlar ve stoplar çalışır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="16"/>
        <source>Ending in order; positions keep their stops at the exchange.</source>
        <translation>Düzenli olarak kapanıyor; pozisyonların stopları borsada kalır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="17"/>
        <source>the workstation&apos;s clock moved by %1 ms.</source>
        <translation>bilgisayarın saati %1 ms kaydı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="18"/>
        <source>the event queue was full.</source>
        <translation>olay kuyruğu doluydu.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="19"/>
        <source>%1 records could not be journalled.</source>
        <translation>%1 kayıt işlem günlüğüne yazılamadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="20"/>
        <source>the journal cannot be written.</source>
        <translation>işlem günlüğüne yazılamıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="21"/>
        <source>the journal cannot be written, so no entry leaves.</source>
        <translation>işlem günlüğüne yazılamıyor, bu yüzden giriş emri gönderilmez.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="22"/>
        <source>internal error</source>
        <translation>iç hata</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="23"/>
        <source>internal error: %1</source>
        <translation>iç hata: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="24"/>
        <source>Internal error: %1</source>
        <translation>İç hata: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="26"/>
        <source>%1 entries wait for approval already; nothing was sent.</source>
        <translation>Onay bekleyen giriş sayısı zaten %1; hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="27"/>
        <source>An entry waits for approval: %1 (asked by %2).</source>
        <translation>Bir giriş onay bekliyor: %1 (isteyen: %2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="28"/>
        <source>It waits for a person&apos;s approval as %1, for %2 s.</source>
        <translation>%1 numarasıyla bir kişinin onayını bekliyor, süre %2 s.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="29"/>
        <source>It waits for a person&apos;s approval as %1; nothing was added.</source>
        <translation>%1 numarasıyla bir kişinin onayını bekliyor; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="30"/>
        <source>Approving or declining an entry needs a name.</source>
        <translation>Bir girişi onaylamak veya reddetmek için ad gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="31"/>
        <source>No entry %1 waits for approval.</source>
        <translation>Onay bekleyen %1 girişi yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="32"/>
        <source>declined by %1</source>
        <translation>reddeden: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="33"/>
        <source>Declined: nothing was sent.</source>
        <translation>Reddedildi: hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="34"/>
        <source>the emergency stop was pulled</source>
        <translation>acil durdurma devreye alındı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="35"/>
        <source>nobody approved it within %1 s</source>
        <translation>%1 saniye içinde kimse onaylamadı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="36"/>
        <source>asked by %1, approved by %2</source>
        <translation>isteyen: %1, onaylayan: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="37"/>
        <source>asked by %1, approved by %2; %3</source>
        <translation>isteyen: %1, onaylayan: %2; %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="38"/>
        <source>asked by %1; %2</source>
        <translation>isteyen: %1; %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="39"/>
        <source>asked by %1</source>
        <translation>isteyen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="40"/>
        <source>asked by %1, was %2x</source>
        <translation>isteyen: %1, önceki değer %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="41"/>
        <source>%1 Asked by %2.</source>
        <translation>%1 İsteyen: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="42"/>
        <source>%1 was not sent: %2.</source>
        <translation>%1 gönderilmedi: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="44"/>
        <source>The exchange&apos;s countdown for %1 could not be set: %2</source>
        <translation>Borsadaki %1 geri sayımı ayarlanamadı: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="45"/>
        <source>no answer.</source>
        <translation>yanıt yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="46"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 yeniden limitinin içinde.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="47"/>
        <source>%1 is over its limit: %2 is %3 % of the balance, the limit is %4 %5. Entries in it are blocked.</source>
        <translation>%1 limitini aştı: %2, bakiyenin yüzde %3 kadarı; limit %4 %5. Bu sembolde girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="48"/>
        <source>The market stream is silent. Entries are blocked.</source>
        <translation>Piyasa akışı sessiz. Girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="49"/>
        <source>The market stream speaks again.</source>
        <translation>Piyasa akışı yeniden veri veriyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="50"/>
        <source>The time of this computer and that of the exchange&apos;s prices differ by more than %1 s. Entries are blocked; the day goes by the exchange.</source>
        <translation>Bu bilgisayarın saati ile borsa fiyatlarının saati arasındaki fark %1 saniyeyi aşıyor. Girişler engellendi; gün borsa saatine göre işler.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="51"/>
        <source>This computer and the exchange agree about the time again.</source>
        <translation>Bu bilgisayarın saati ile borsanınki yeniden tutuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="53"/>
        <source>%1 %2 %3 at market</source>
        <translation>%1 %2 %3, piyasadan</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="54"/>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3, fiyat %4</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="55"/>
        <source>stop %1</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="56"/>
        <source>no stop</source>
        <translation>stop yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="57"/>
        <source>take-profit %1</source>
        <translation>kâr al %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="58"/>
        <source>This client_order_id was used for another order, %1.</source>
        <translation>Bu client_order_id başka bir emirde kullanıldı: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="59"/>
        <source>Sent before, as order %1; it has not ended yet. Nothing was sent again.</source>
        <translation>Daha önce gönderildi, emir %1; henüz sona ermedi. Yeniden bir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="60"/>
        <source>Sent before, as order %1, and ended: %2. Nothing was sent again.</source>
        <translation>Daha önce gönderildi, emir %1, sona erdi: %2. Yeniden bir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="61"/>
        <source>it never reached the exchange</source>
        <translation>borsaya hiç ulaşmadı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="62"/>
        <source>Refused: nothing was sent.</source>
        <translation>Reddedildi: hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="63"/>
        <source>This is the only protective stop of %1; move it instead.</source>
        <translation>Bu, %1 için tek koruyucu stop; iptal etmek yerine taşıyın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="64"/>
        <source>Cancel sent.</source>
        <translation>İptal gönderildi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="65"/>
        <source>There is no open order %1.</source>
        <translation>%1 numaralı açık emir yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="66"/>
        <source>Cancel of %1 asked by %2.</source>
        <translation>%1 iptali istendi, isteyen: %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="67"/>
        <source>Cancel of %1: %2</source>
        <translation>%1 iptali: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="68"/>
        <source>no reason given</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="69"/>
        <source>The fate of order %1 is not known (%2); it counts in full and is being looked up.</source>
        <translation>%1 emrinin akıbeti bilinmiyor (%2); tamamı hesaba katılıyor ve emir sorgulanıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="70"/>
        <source>The exchange&apos;s answer did not arrive; the order is being looked up.</source>
        <translation>Borsanın yanıtı gelmedi; emir sorgulanıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="71"/>
        <source>Accepted by the exchange: %1.</source>
        <translation>Borsa kabul etti: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="72"/>
        <source>Order %1 was refused: %2</source>
        <translation>%1 emri reddedildi: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="73"/>
        <source>Not sent: %1</source>
        <translation>Gönderilmedi: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="74"/>
        <source>The exchange refused: %1</source>
        <translation>Borsa reddetti: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="75"/>
        <source>Order %1 was never placed.</source>
        <translation>%1 emri hiç verilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="76"/>
        <source>The order never reached the exchange.</source>
        <translation>Emir borsaya hiç ulaşmadı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="77"/>
        <source>%1 %2 %3: %4, %5 filled</source>
        <translation>%1 %2 %3: %4, gerçekleşen %5</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="78"/>
        <source>%1 %2 %3: %4, %5 filled at %6</source>
        <translation>%1 %2 %3: %4, gerçekleşen %5, fiyat %6</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="79"/>
        <source>%1 %2 at %3: %4, %5.</source>
        <translation>%1 %2, tetik %3: %4, %5.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="80"/>
        <source>%1 %2 at %3: %4.</source>
        <translation>%1 %2, tetik %3: %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="81"/>
        <source>An order that did not come through Breakwater: %1 %2 %3.</source>
        <translation>Breakwater üzerinden gelmeyen bir emir: %1 %2 %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="83"/>
        <source>%1 is not known to the exchange.</source>
        <translation>%1 borsada tanınmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="84"/>
        <source>%1 is not on the list of allowed symbols.</source>
        <translation>%1 izin verilen semboller listesinde değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="85"/>
        <source>%1 is not trading at the exchange now.</source>
        <translation>%1 şu anda borsada işlem görmüyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="86"/>
        <source>%1 is not quoted and margined in %2.</source>
        <translation>%1, %2 ile fiyatlanmıyor ve teminatlanmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="87"/>
        <source>On spot nothing can be sold short: entries buy, and %1 is sold by closing its position.</source>
        <translation>Spotta açığa satış yapılamaz: girişler alıştır, %1 pozisyonu kapatılarak satılır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="88"/>
        <source>The exchange lets nobody hold more than %1 %2, open buys included; %3 are held or being bought.</source>
        <translation>Borsa, açık alışlar dâhil %1 %2 üzerinde tutmaya izin vermiyor; tutulan veya alınmakta olan: %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="89"/>
        <source>%1 has %2 conditional orders, as many as the exchange takes: there is no room for the stop.</source>
        <translation>%1 için koşullu emir sayısı %2, borsanın kabul ettiği en yüksek sayı: stopa yer yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="90"/>
        <source>The mark price of %1 is not known.</source>
        <translation>%1 işaret fiyatı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="91"/>
        <source>The mark price of %1 is above the highest price that the exchange allows.</source>
        <translation>%1 işaret fiyatı, borsanın izin verdiği en yüksek fiyatın üstünde.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="92"/>
        <source>A limit order needs a price.</source>
        <translation>Limit emri için fiyat gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="94"/>
        <source>%1 % of today&apos;s loss limit is used: %2 of %3 %4.</source>
        <translation>Bugünkü zarar limitinin yüzde %1 kadarı kullanıldı: %2 / %3 %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="95"/>
        <source>daily loss %1 of %2 %3</source>
        <translation>günlük zarar %1, limit %2 %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="96"/>
        <source>The day&apos;s loss limit is reached: %1. Only exits until 00:00 UTC.</source>
        <translation>Günün zarar limitine ulaşıldı: %1. 00:00 UTC&apos;ye kadar yalnızca çıkış.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="97"/>
        <source>Everything is closed: the day stands at %1 %4, the loss limit was %2, past it by %3.</source>
        <translation>Her şey kapatıldı: günün sonucu %1 %4, zarar limiti %2, aşım %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="98"/>
        <source>The balance at 00:00 cannot be proved: a position was held through it. Entries are blocked until a named person accepts %1 as the day&apos;s start, or until 00:00 UTC.</source>
        <translation>00:00&apos;daki bakiye kanıtlanamıyor: o anda açık bir pozisyon vardı. Adı belirtilen bir kişi %1 değerini gün başı olarak kabul edene ya da 00:00 UTC&apos;ye kadar girişler engelli.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="99"/>
        <source>a figure</source>
        <translation>bir rakam</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="100"/>
        <source>The day began with %1 %2 (%3).</source>
        <translation>Gün başı: %1 %2 (%3).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="101"/>
        <source>accepted by %1</source>
        <translation>kabul eden: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="102"/>
        <source>Accepting a baseline needs a name.</source>
        <translation>Gün başını kabul etmek için ad gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="103"/>
        <source>There is no baseline to accept.</source>
        <translation>Kabul edilecek gün başı yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="104"/>
        <source>The day&apos;s baseline is %1 %2.</source>
        <translation>Gün başı bakiyesi: %1 %2.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="105"/>
        <source>%1 of %2 %3: outside the day&apos;s P&amp;L.</source>
        <translation>%1, %2 %3: günün K/Z&apos;si (P&amp;L) dışında.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="106"/>
        <source>The change of the wallet by %1 %2 is explained.</source>
        <translation>Cüzdandaki %1 %2 değişim açıklandı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="107"/>
        <source>The wallet changed by %1 %2 and nothing explains it: outside the day&apos;s P&amp;L. Entries are blocked; the history is asked.</source>
        <translation>Cüzdan %1 %2 değişti ve bunu hiçbir şey açıklamıyor: günün K/Z&apos;si (P&amp;L) dışında. Girişler engellendi; borsa geçmişi sorgulanıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="108"/>
        <source>The history does not explain %1 %2: a named person has to say whether it is a transfer or a result.</source>
        <translation>Borsa geçmişi %1 %2 tutarını açıklamıyor: transfer mi sonuç mu olduğunu adı belirtilen bir kişi söylemeli.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="109"/>
        <source>The day&apos;s two sums differ by %1 %2, more than %3. Entries are blocked.</source>
        <translation>Günün iki toplamı arasındaki fark %1 %2, sınır %3. Girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="110"/>
        <source>The day&apos;s two sums agree again.</source>
        <translation>Günün iki toplamı yeniden tutuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="111"/>
        <source>drawdown: %1 %2 below the peak of %3</source>
        <translation>düşüş: %3 olan zirvenin %1 %2 altında</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="112"/>
        <source>Explaining a flow needs a name.</source>
        <translation>Bir para hareketini açıklamak için ad gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="113"/>
        <source>There is no unexplained flow.</source>
        <translation>Açıklanmamış para hareketi yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="114"/>
        <source>The unexplained amount is %1 %3 by now, not %2 %3: look at it again.</source>
        <translation>Açıklanmamış tutar artık %1 %3, %2 %3 değil: yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="115"/>
        <source>named by %1</source>
        <translation>belirten: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="116"/>
        <source>%1 %2 is a transfer</source>
        <translation>%1 %2 bir transferdir</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="117"/>
        <source>%1 %2 is a result of the day</source>
        <translation>%1 %2 günün sonucudur</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="118"/>
        <source>said by %1</source>
        <translation>söyleyen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="120"/>
        <source>A reason is required to close a position.</source>
        <translation>Pozisyon kapatmak için neden zorunludur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="121"/>
        <source>A limit close needs a price.</source>
        <translation>Limitle kapatmak için fiyat gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="122"/>
        <source>%1 (asked by %2)</source>
        <translation>%1 (isteyen: %2)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="123"/>
        <source>%1 is not known to the exchange&apos;s list of symbols yet.</source>
        <translation>%1 borsanın sembol listesinde henüz tanınmıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="124"/>
        <source>%1 of %2 are dust: neither a stop nor an exit of that size is taken by the exchange. It stays as it is.</source>
        <translation>%2 için %1 toz miktardır: borsa bu boyutta ne stop ne çıkış kabul eder. Olduğu gibi kalır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="125"/>
        <source>%1 holds the quantity of %2 that has to be closed now: it is cancelled.</source>
        <translation>%1, şimdi kapatılması gereken %2 miktarını tutuyor: iptal ediliyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="126"/>
        <source>again, after what held the quantity made way</source>
        <translation>miktarı tutan emir çekildikten sonra yeniden</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="127"/>
        <source>There is no position in %1 to exit.</source>
        <translation>%1 için çıkılacak pozisyon yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="128"/>
        <source>The quantity to exit must be above zero.</source>
        <translation>Çıkış miktarı sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="129"/>
        <source>A limit exit needs a price.</source>
        <translation>Limitle çıkış için fiyat gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="130"/>
        <source>%1 %2 is below the smallest order that the exchange takes; nothing can be sent.</source>
        <translation>%1 %2, borsanın kabul ettiği en küçük emrin altında; hiçbir şey gönderilemez.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="132"/>
        <source>What is held of %1 is dust: too small for a stop and for an exit. It stays as it is.</source>
        <translation>Tutulan %1 toz miktardır: stop ve çıkış için fazla küçük. Olduğu gibi kalır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="133"/>
        <source>%1 is protected by a stop at the exchange.</source>
        <translation>%1 borsadaki bir stopla korunuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="134"/>
        <source>%1 is UNPROTECTED: no stop works at the exchange. Place one or close it; nothing is done by itself.</source>
        <translation>%1 KORUMASIZ: borsada çalışan stop yok. Stop koyun veya kapatın; kendiliğinden bir şey yapılmaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="135"/>
        <source>%1 is UNPROTECTED: a stop is being placed.</source>
        <translation>%1 KORUMASIZ: stop konuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="136"/>
        <source>%1 could not be protected and is being closed.</source>
        <translation>%1 korunamadı ve kapatılıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="137"/>
        <source>no protective stop could be placed</source>
        <translation>koruyucu stop konulamadı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="138"/>
        <source>What a stop at %1 would risk cannot be judged while the balance is not known.</source>
        <translation>Bakiye bilinmezken %1 fiyatındaki stopun riski değerlendirilemez.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="139"/>
        <source>A stop at %1 would risk %2 %4, commission included; %3 %4 are allowed for one trade.</source>
        <translation>%1 fiyatındaki stopun riski, komisyon dâhil %2 %4 olurdu; bir işlem için izin verilen %3 %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="140"/>
        <source>more than can be counted in</source>
        <translation>sayılabilecekten fazla</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="141"/>
        <source>A stop at %1 is further than %2 % from the entry price %3.</source>
        <translation>%1 fiyatındaki stop, %3 giriş fiyatından yüzde %2 sınırından daha uzak.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="142"/>
        <source>There is no position in %1.</source>
        <translation>%1 için pozisyon yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="143"/>
        <source>A stop for %1 is on its way already; its answer has to come first.</source>
        <translation>%1 için bir stop zaten yolda; önce onun yanıtı gelmeli.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="144"/>
        <source>The stop of %1 at %2 is nearer than its break-even at %3 already.</source>
        <translation>%1 için %2 fiyatındaki stop, %3 olan başabaştan zaten daha yakın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="145"/>
        <source>protective stop for %1 %2 at %3</source>
        <translation>koruyucu stop: %1 %2, fiyat %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="146"/>
        <source>The exchange&apos;s answer did not arrive; the stop is being looked up.</source>
        <translation>Borsanın yanıtı gelmedi; stop sorgulanıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="147"/>
        <source>it is over already.</source>
        <translation>zaten sona erdi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="148"/>
        <source>The protective stop works at the exchange.</source>
        <translation>Koruyucu stop borsada çalışıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="149"/>
        <source>A protective stop for %1 was refused: %2</source>
        <translation>%1 için koruyucu stop reddedildi: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="150"/>
        <source>The exchange refused the stop: %1</source>
        <translation>Borsa stopu reddetti: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="151"/>
        <source>There is no position in %1 to protect.</source>
        <translation>%1 için korunacak pozisyon yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="152"/>
        <source>A stop at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>%1 fiyatındaki stop, borsanın %2 için izin verdiği fiyatların dışında.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="153"/>
        <source>A stop at %1 would trigger at once: the mark price of %2 is %3.</source>
        <translation>%1 fiyatındaki stop hemen tetiklenirdi: %2 işaret fiyatı %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="154"/>
        <source>%1 %2 at %3 are too small for a stop that the exchange takes.</source>
        <translation>%1 %2, %3 fiyatında, borsanın kabul edeceği bir stop için fazla küçük.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="156"/>
        <source>take-profit for %1 at %2</source>
        <translation>%1 için kâr al, fiyat %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="157"/>
        <source>%1 has no take-profit: %2</source>
        <translation>%1 için kâr al yok: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="158"/>
        <source>The take-profit of %1 is gone; it is not placed again.</source>
        <translation>%1 kâr al emri artık yok; yeniden konmaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="159"/>
        <source>The stop of %1 goes with its take-profit, and cannot be put back now.</source>
        <translation>%1 stopu kâr al emriyle birlikte gitti ve şu anda yeniden konulamıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="160"/>
        <source>There is no position in %1 to take a profit of.</source>
        <translation>%1 için kâr alınacak pozisyon yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="161"/>
        <source>A take-profit at %1 lies outside the prices that the exchange allows for %2.</source>
        <translation>%1 fiyatındaki kâr al, borsanın %2 için izin verdiği fiyatların dışında.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="162"/>
        <source>A take-profit at %1 is no gain: it has to lie %2 %3, the price of %4 that counts.</source>
        <translation>%1 fiyatındaki kâr al kazanç sağlamaz: %4 için geçerli olan %3 fiyatının %2 olmalı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="163"/>
        <source>A take-profit on spot leaves with its entry and its stop as one list, which this entry in %1 cannot be: enter at market, or without it.</source>
        <translation>Spotta kâr al; girişi ve stopuyla tek bir liste olarak gider, %1 için bu giriş böyle gönderilemez: piyasadan girin ya da kâr al kullanmayın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="165"/>
        <source>The limits were changed by somebody else meanwhile: look at them again.</source>
        <translation>Bu arada limitleri başka biri değiştirdi: yeniden bakın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="166"/>
        <source>Loosening %1 with real money needs the name of who approves it.</source>
        <translation>Gerçek parada %1 gevşetmek için onaylayanın adı gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="167"/>
        <source>tightened, asked by %1</source>
        <translation>sıkılaştırıldı, isteyen: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="168"/>
        <source>loosened (%1), approved by %2</source>
        <translation>gevşetildi (%1), onaylayan: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="169"/>
        <source>These are the limits already.</source>
        <translation>Limitler zaten böyle.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="170"/>
        <source>Limits changed: %1 (%2).</source>
        <translation>Limitler değişti: %1 (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="171"/>
        <source>Limits changed: %1.</source>
        <translation>Limitler değişti: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="172"/>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 için değer %2 olmalı; verilen %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="173"/>
        <source>above 0 and at most 1 (100 %)</source>
        <translation>0&apos;dan büyük, en fazla 1 (yüzde 100)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="174"/>
        <source>at least 0 and at most 1 (100 %)</source>
        <translation>en az 0, en fazla 1 (yüzde 100)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="175"/>
        <source>above 0 and at most 0.9 (90 %)</source>
        <translation>0&apos;dan büyük, en fazla 0.9 (yüzde 90)</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="176"/>
        <source>at least %1 and at most %2</source>
        <translation>en az %1, en fazla %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="177"/>
        <source>one of its two words</source>
        <translation>iki sözcüğünden biri</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="178"/>
        <source>adopted-stop-distance (%1) must not exceed stop-distance (%2).</source>
        <translation>adopted-stop-distance (%1), stop-distance (%2) değerini aşamaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="179"/>
        <source>guard-exit-after-ms (%1) must not be shorter than guard-replace-within-ms (%2).</source>
        <translation>guard-exit-after-ms (%1), guard-replace-within-ms (%2) değerinden kısa olamaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="180"/>
        <source>&apos;%1&apos; is not a mode; use paper, paper_live_data, testnet, live_limited or live_full.</source>
        <translation>&apos;%1&apos; bir mod değil; paper, paper_live_data, testnet, live_limited veya live_full kullanın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="181"/>
        <source>There is no limit &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; adlı limit yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="182"/>
        <source>&apos;%1&apos; is no value for the limit %2.</source>
        <translation>&apos;%1&apos;, %2 limiti için geçerli bir değer değil.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="183"/>
        <source>Confirming a live run needs a name.</source>
        <translation>Canlı oturumu onaylamak için ad gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="184"/>
        <source>This run needs no confirmation.</source>
        <translation>Bu oturum onay gerektirmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="185"/>
        <source>%1 confirmed this run with real money.</source>
        <translation>%1 bu oturumu gerçek parayla onayladı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="186"/>
        <source>Confirmed for this run.</source>
        <translation>Bu oturum için onaylandı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="187"/>
        <source>leverage of %1: %2x</source>
        <translation>%1 kaldıracı: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="188"/>
        <source>Leverage of %1: %2x</source>
        <translation>%1 kaldıracı: %2x</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="189"/>
        <source>margin type of %1: %2</source>
        <translation>%1 marj türü: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="190"/>
        <source>Margin type of %1: %2</source>
        <translation>%1 marj türü: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="191"/>
        <source>A leverage is a whole number from 1 to %1.</source>
        <translation>Kaldıraç, 1 ile %1 arasında bir tam sayıdır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="192"/>
        <source>Spot has neither leverage nor margin type.</source>
        <translation>Spotta kaldıraç ve marj türü yoktur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="193"/>
        <source>The exchange does not list %1.</source>
        <translation>%1 borsada listelenmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="194"/>
        <source>The emergency stop is engaged: nothing is set until a person clears it.</source>
        <translation>Acil durdurma devrede: bir kişi kaldırana kadar hiçbir ayar yapılmaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="195"/>
        <source>Whether %1 is flat is not known now (%2).</source>
        <translation>%1 pozisyonu kalıp kalmadığı şu anda bilinmiyor (%2).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="196"/>
        <source>The journal cannot be written, so nothing is set.</source>
        <translation>İşlem günlüğüne yazılamıyor, bu yüzden hiçbir ayar yapılmaz.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="197"/>
        <source>Another setting of %1 is under way.</source>
        <translation>%1 için başka bir ayar sürüyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="198"/>
        <source>%1 has a position of %2: it is set only while flat.</source>
        <translation>%1 sembolünde %2 pozisyon var: yalnızca pozisyon yokken ayarlanır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="199"/>
        <source>%1 has an open order: it is set only while there is none.</source>
        <translation>%1 sembolünde açık emir var: yalnızca emir yokken ayarlanır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="200"/>
        <source>set at the exchange</source>
        <translation>borsada ayarlandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="201"/>
        <source>not set. %1</source>
        <translation>ayarlanmadı. %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="202"/>
        <source>It is not known whether the exchange took the %1; it is read again. %2</source>
        <translation>Borsanın kabul edip etmediği bilinmiyor: %1; yeniden okunuyor. %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="203"/>
        <source>Not known whether the exchange took the %1; it is being read again.</source>
        <translation>Borsanın kabul edip etmediği bilinmiyor: %1; yeniden okunuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="204"/>
        <source>read again: it is set</source>
        <translation>yeniden okundu: ayarlı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="205"/>
        <source>read again: it was not set</source>
        <translation>yeniden okundu: ayarlanmamış</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="206"/>
        <source>Entries are refused above %1x.</source>
        <translation>%1x üzerindeki girişler reddedilir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="208"/>
        <source>Only on spot is there anything to adopt.</source>
        <translation>Yalnızca spotta devralınacak bir şey olabilir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="209"/>
        <source>Adopting a holding needs a name.</source>
        <translation>Bir varlığı devralmak için ad gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="210"/>
        <source>The price of %1 is not known now.</source>
        <translation>%1 fiyatı şu anda bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="211"/>
        <source>What the exchange accepts for %1 is not known.</source>
        <translation>Borsanın %1 için neyi kabul ettiği bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="212"/>
        <source>So much of %1 is not held beside the position.</source>
        <translation>Pozisyon dışında bu kadar %1 tutulmuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="213"/>
        <source>%1 of %2 were adopted by %3 at %4.</source>
        <translation>%2 için %1 devralındı, devralan: %3, fiyat %4.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="214"/>
        <source>It is a position now.</source>
        <translation>Artık bir pozisyon.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="215"/>
        <source>%1 was filled in part, and its stop works for all of it only: the rest is cancelled, what was bought gets a stop.</source>
        <translation>%1 kısmen gerçekleşti, stopu ise yalnızca tamamı için çalışır: kalanı iptal ediliyor, alınan kısma stop konuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="216"/>
        <source>The first fill of %1 is too small to be protected: the rest of %2 is cancelled.</source>
        <translation>%1 emrinin ilk gerçekleşmesi korunamayacak kadar küçük: %2 emrinin kalanı iptal ediliyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="217"/>
        <source>What locks the coins of %1 is being cancelled already; its answer has to come first.</source>
        <translation>%1 coinlerini kilitleyen emir zaten iptal ediliyor; önce onun yanıtı gelmeli.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="218"/>
        <source>The emergency stop closes %1.</source>
        <translation>Acil durdurma %1 pozisyonunu kapatıyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="219"/>
        <source>%1 is closed.</source>
        <translation>%1 kapatıldı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="220"/>
        <source>The %1 that would be left of %2 are too small for a stop: close all of it, or less.</source>
        <translation>%2 için kalacak %1 bir stop için fazla küçük: tümünü veya daha azını kapatın.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="222"/>
        <source>%1, by engine: %2</source>
        <translation>%1, durduran motor: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="223"/>
        <source>%1, by %2: %3</source>
        <translation>%1, durduran %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="224"/>
        <source>Entries are blocked until a named person clears the stop.</source>
        <translation>Adı belirtilen bir kişi durdurmayı kaldırana kadar girişler engelli.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="225"/>
        <source>Emergency stop (%1) by engine: %2</source>
        <translation>Acil durdurma (%1), durduran motor: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="226"/>
        <source>Emergency stop (%1) by %2: %3</source>
        <translation>Acil durdurma (%1), durduran %2: %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="227"/>
        <source>The drawdown counts from the equity after this clear.</source>
        <translation>Düşüş, bu kaldırmadan sonraki özkaynaktan itibaren sayılır.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="228"/>
        <source>The emergency stop was cleared by %1.</source>
        <translation>Acil durdurma kaldırıldı, kaldıran: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="229"/>
        <source>Cleared. Entries are possible again once the account is read afresh.</source>
        <translation>Kaldırıldı. Hesap yeniden okununca girişler yeniden mümkün olur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="230"/>
        <source>The emergency stop could not be cleared: %1</source>
        <translation>Acil durdurma kaldırılamadı: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="231"/>
        <source>Not cleared: %1</source>
        <translation>Kaldırılmadı: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="232"/>
        <source>emergency stop, attempt %1</source>
        <translation>acil durdurma, deneme %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="233"/>
        <source>verified flat by two reads</source>
        <translation>pozisyon kalmadığı iki okumayla doğrulandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="234"/>
        <source>verified by two reads: no entry is open</source>
        <translation>iki okumayla doğrulandı: açık giriş yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="235"/>
        <source>%1 orders cancelled, %2 positions closed, %3 rounds.</source>
        <translation>iptal edilen emir %1, kapatılan pozisyon %2, tur %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="236"/>
        <source>The emergency stop is done: %1.</source>
        <translation>Acil durdurma tamamlandı: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="237"/>
        <source>The exchange takes no requests from here until %1: %2</source>
        <translation>Borsa buradan %1 saatine kadar istek kabul etmiyor: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="238"/>
        <source>%1 %2 appeared although the emergency stop is set.</source>
        <translation>Acil durdurma devredeyken %1 %2 ortaya çıktı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="239"/>
        <source>The emergency stop works again: something appeared at the exchange.</source>
        <translation>Acil durdurma yeniden çalışıyor: borsada bir şey ortaya çıktı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="240"/>
        <source>state-unproven: order %1 of a stop that is not recorded here</source>
        <translation>state-unproven: burada kaydı olmayan bir durdurmanın %1 emri</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="241"/>
        <source>state-unproven: the journal is missing</source>
        <translation>state-unproven: işlem günlüğü yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="242"/>
        <source>state-unproven: the latch file %1</source>
        <translation>state-unproven: durdurma kilidi dosyası %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="243"/>
        <source>the data are not fresh</source>
        <translation>veriler güncel değil</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="244"/>
        <source>not reconciled with the exchange</source>
        <translation>borsayla mutabakat sağlanmadı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="245"/>
        <source>the stop is still at work</source>
        <translation>durdurma hâlâ sürüyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="246"/>
        <source>a position has no protective stop</source>
        <translation>bir pozisyonun koruyucu stopu yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="247"/>
        <source>the two sums of the day do not agree</source>
        <translation>günün iki toplamı tutmuyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="248"/>
        <source>the day&apos;s baseline is not proved</source>
        <translation>gün başı bakiyesi kanıtlanmadı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="249"/>
        <source>the daily loss limit was hit today</source>
        <translation>günlük zarar limitine bugün ulaşıldı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="250"/>
        <source>There is no emergency stop to clear.</source>
        <translation>Kaldırılacak acil durdurma yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="251"/>
        <source>Clearing needs the approver&apos;s name and a reason.</source>
        <translation>Kaldırmak için onaylayanın adı ve neden gerekir.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="252"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>Bu durdurmayı %1 devreye aldı; çift denetimde kaldırmayı başka biri onaylamalı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="253"/>
        <source>The stop is still at work; wait until it is verified.</source>
        <translation>Durdurma hâlâ sürüyor; doğrulanmasını bekleyin.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="254"/>
        <source>A clear is already under way.</source>
        <translation>Bir kaldırma zaten sürüyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="255"/>
        <source>A reason and a name are required.</source>
        <translation>Neden ve ad zorunludur.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="256"/>
        <source>There is no emergency stop whose reason could be amended.</source>
        <translation>Nedeni düzeltilebilecek bir acil durdurma yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="257"/>
        <source>The reason of the emergency stop, by %1: %2</source>
        <translation>Acil durdurmanın nedeni, belirten %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="258"/>
        <source>The reason is recorded.</source>
        <translation>Neden kaydedildi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="259"/>
        <source>approved by %1: %2</source>
        <translation>onaylayan %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="260"/>
        <source>Everything on the checklist was green.</source>
        <translation>Denetim listesindeki her madde yeşildi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="261"/>
        <source>Not green: %1.</source>
        <translation>Yeşil olmayan: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="262"/>
        <source>The engine does not carry out the emergency stop: the stop runner does.</source>
        <translation>Acil durdurmayı motor yürütmüyor: bağımsız durdurma süreci yürütüyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="263"/>
        <source>The emergency stop is carried out without an engine.</source>
        <translation>Acil durdurma motor olmadan yürütülüyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="264"/>
        <source>What the stop runner does cannot be written: %1</source>
        <translation>Bağımsız durdurma sürecinin yaptıkları yazılamıyor: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="265"/>
        <source>The stop runner cannot tell what is a position: %1</source>
        <translation>Bağımsız durdurma süreci neyin pozisyon olduğunu belirleyemiyor: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="266"/>
        <source>The stop runner is done: verified flat by two reads.</source>
        <translation>Bağımsız durdurma süreci tamamlandı: pozisyon kalmadığı iki okumayla doğrulandı.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="267"/>
        <source>The stop runner is done: no entry is open, by two reads.</source>
        <translation>Bağımsız durdurma süreci tamamlandı: iki okumaya göre açık giriş yok.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="269"/>
        <source>Corrected by the exchange: %1.</source>
        <translation>Borsaya göre düzeltildi: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="270"/>
        <source>wallet %1, the exchange says %2</source>
        <translation>cüzdan %1, borsaya göre %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="271"/>
        <source>position %1 %2, the exchange says %3</source>
        <translation>pozisyon %1 %2, borsaya göre %3</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="272"/>
        <source>position %1 %2, but only %3 %4 are there</source>
        <translation>pozisyon %1 %2, ancak yalnızca %3 %4 var</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="273"/>
        <source>order %1 %2 was not known here</source>
        <translation>emir %1 %2 burada bilinmiyordu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="274"/>
        <source>order %1 is no longer open</source>
        <translation>emir %1 artık açık değil</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="275"/>
        <source>conditional order %1 %2 was not known here</source>
        <translation>koşullu emir %1 %2 burada bilinmiyordu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="276"/>
        <source>conditional order %1 is no longer open</source>
        <translation>koşullu emir %1 artık açık değil</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="277"/>
        <source>Reconciled with the exchange: %1 positions, %2 orders, %3 conditional orders.</source>
        <translation>Borsayla mutabakat sağlandı: pozisyonlar %1, emirler %2, koşullu emirler %3.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="278"/>
        <source>an execution of %1 was not told.</source>
        <translation>%1 emrinin bir gerçekleşmesi bildirilmedi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="279"/>
        <source>market stream</source>
        <translation>piyasa akışı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="280"/>
        <source>account stream</source>
        <translation>hesap akışı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="281"/>
        <source>The %1 is down: %2</source>
        <translation>Bağlantı kesik, %1: %2</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="282"/>
        <source>The account is read again: %1</source>
        <translation>Hesap yeniden okunuyor: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="283"/>
        <source>Events may be missing: %1 The account is read afresh.</source>
        <translation>Eksik olay olabilir: %1 Hesap yeniden okunuyor.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="284"/>
        <source>The exchange failed %1 times in a row (%2): %3 Entries are blocked.</source>
        <translation>Borsa art arda %1 kez başarısız oldu (%2): %3 Girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="285"/>
        <source>The exchange works again (%1).</source>
        <translation>Borsa yeniden çalışıyor (%1).</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="286"/>
        <source>%1 for %2 s (HTTP %3). Entries are blocked.</source>
        <translation>%1, süre %2 s (HTTP %3). Girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="287"/>
        <source>The exchange banned this address</source>
        <translation>Borsa bu adresi engelledi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_kernel.cpp" line="288"/>
        <source>The exchange asks for a pause</source>
        <translation>Borsa ara verilmesini istiyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="11"/>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="12"/>
        <source>sell</source>
        <translation>satış</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="13"/>
        <source>market</source>
        <translation>piyasa</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="14"/>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="15"/>
        <source>cross</source>
        <translation>çapraz</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="16"/>
        <source>isolated</source>
        <translation>izole</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="17"/>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="18"/>
        <source>partially-filled</source>
        <translation>kısmen gerçekleşti</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="19"/>
        <source>filled</source>
        <translation>gerçekleşti</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="20"/>
        <source>canceled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="21"/>
        <source>rejected</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="22"/>
        <source>expired</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="23"/>
        <source>triggering</source>
        <translation>tetikleniyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="24"/>
        <source>triggered</source>
        <translation>tetiklendi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="25"/>
        <source>finished</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="26"/>
        <source>pending</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="27"/>
        <source>stop-market</source>
        <translation>stop, piyasa</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="28"/>
        <source>take-profit-market</source>
        <translation>kâr al, piyasa</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="29"/>
        <source>above</source>
        <translation>üstünde</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="30"/>
        <source>below</source>
        <translation>altında</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="32"/>
        <source>entry</source>
        <translation>giriş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="33"/>
        <source>exit</source>
        <translation>çıkış</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="34"/>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="35"/>
        <source>emergency-stop</source>
        <translation>acil durdurma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="36"/>
        <source>clear-stop</source>
        <translation>durdurmayı kaldırma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="37"/>
        <source>guard</source>
        <translation>koruma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="38"/>
        <source>flow</source>
        <translation>para hareketi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="39"/>
        <source>setting</source>
        <translation>ayar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="40"/>
        <source>take-profit</source>
        <translation>kâr al</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="42"/>
        <source>halt</source>
        <translation>giriş yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="43"/>
        <source>cancel</source>
        <translation>iptal</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="44"/>
        <source>flatten</source>
        <translation>tümünü kapat</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="46"/>
        <source>orders</source>
        <translation>emirler</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="47"/>
        <source>stops</source>
        <translation>stoplar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="48"/>
        <source>cancels</source>
        <translation>iptaller</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="49"/>
        <source>readings</source>
        <translation>okumalar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="50"/>
        <source>history</source>
        <translation>geçmiş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="52"/>
        <source>observed</source>
        <translation>gözlendi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="53"/>
        <source>rolled-back</source>
        <translation>geçmişten hesaplandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="54"/>
        <source>deposit</source>
        <translation>yatırma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="55"/>
        <source>withdraw</source>
        <translation>çekim</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="56"/>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="57"/>
        <source>adopted</source>
        <translation>devralındı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="59"/>
        <source>flat</source>
        <translation>pozisyon yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="60"/>
        <source>clear</source>
        <translation>durdurma yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="61"/>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="62"/>
        <source>checked</source>
        <translation>denetlendi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="63"/>
        <source>before</source>
        <translation>daha önce</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="64"/>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="65"/>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="66"/>
        <source>configured</source>
        <translation>kurulu</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="68"/>
        <source>opened</source>
        <translation>açma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="69"/>
        <source>read</source>
        <translation>okuma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="70"/>
        <source>written</source>
        <translation>yazma</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="71"/>
        <source>synced</source>
        <translation>diske eşitleme</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_phrases.cpp" line="72"/>
        <source>names</source>
        <translation>adlar</translation>
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
        <translation>Tatbikat için klasör yok: %1</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="11"/>
        <source>The drill was cancelled; nothing of it is recorded.</source>
        <translation>Tatbikat iptal edildi; hiçbir şeyi kaydedilmez.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="12"/>
        <source>The drill&apos;s engine was not ready within 30 s: %1.</source>
        <translation>Tatbikatın motoru 30 sn içinde hazır olmadı: %1.</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="14"/>
        <source>%1 is refused</source>
        <translation>%1 reddedilir</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="15"/>
        <source>an entry without a stop</source>
        <translation>stopsuz bir giriş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="16"/>
        <source>a stop 20 % away</source>
        <translation>yüzde 20 uzaktaki bir stop</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="17"/>
        <source>a position of 6 % of the balance</source>
        <translation>bakiyenin yüzde 6&apos;sı kadar bir pozisyon</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="18"/>
        <source>an entry worth 90 % of the balance</source>
        <translation>bakiyenin yüzde 90&apos;ı değerinde bir giriş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="19"/>
        <source>an entry that may lose 2 % at its stop</source>
        <translation>stopunda yüzde 2 kaybedebilecek bir giriş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="20"/>
        <source>an entry that may lose 4 % at its stop</source>
        <translation>stopunda yüzde 4 kaybedebilecek bir giriş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="21"/>
        <source>a limit at twice the price</source>
        <translation>fiyatın iki katında bir limit</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="22"/>
        <source>an entry smaller than the exchange takes is refused</source>
        <translation>borsanın kabul ettiğinden küçük bir giriş reddedilir</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="23"/>
        <source>three positions are opened, each with a stop at the exchange</source>
        <translation>her biri borsada stoplu üç pozisyon açılır</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="24"/>
        <source>a fourth position</source>
        <translation>dördüncü bir pozisyon</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="25"/>
        <source>a stop that is taken away is put back</source>
        <translation>kaldırılan bir stop yeniden konur</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="26"/>
        <source>three positions are closed, and flat is verified</source>
        <translation>üç pozisyon kapatılır ve pozisyon kalmadığı doğrulanır</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="27"/>
        <source>an entry while stopped</source>
        <translation>durdurulmuşken bir giriş</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="28"/>
        <source>nobody clears a stop without a name</source>
        <translation>kimse adsız bir durdurmayı kaldıramaz</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="29"/>
        <source>cleared by name, it trades again</source>
        <translation>adla kaldırılınca yeniden işlem yapar</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="30"/>
        <source>a position of another program is guarded</source>
        <translation>başka bir programın pozisyonu korunur</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="31"/>
        <source>a day that lost more than 2 % is stopped and flat</source>
        <translation>yüzde 2&apos;den fazla kaybeden gün durdurulur ve pozisyon kalmaz</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="33"/>
        <source>this rule did not refuse it</source>
        <translation>bu kural onu reddetmedi</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="34"/>
        <source>three positions, protected</source>
        <translation>üç pozisyon, korumalı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="35"/>
        <source>not all of them are held and protected</source>
        <translation>hepsi tutulup korunmuyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="36"/>
        <source>noticed, and a stop works again</source>
        <translation>fark edildi ve bir stop yeniden çalışıyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="37"/>
        <source>no stop works</source>
        <translation>çalışan stop yok</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="38"/>
        <source>a stop works</source>
        <translation>bir stop çalışıyor</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="39"/>
        <source>verified flat</source>
        <translation>pozisyon kalmadığı doğrulandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="40"/>
        <source>stopped at %1 of %2, verified flat</source>
        <translation>%2 içinde %1 ile durduruldu, pozisyon kalmadığı doğrulandı</translation>
    </message>
    <message>
        <location filename="../core/language/sentences_drill.cpp" line="41"/>
        <source>not stopped and flat</source>
        <translation>durdurulup pozisyonsuz kalmadı</translation>
    </message>
</context>
<context>
    <name>EquityPresenter</name>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="89"/>
        <source>day began at %1</source>
        <translation>gün başı: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="96"/>
        <source>at most %1 (%2)</source>
        <translation>en fazla %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/equity_presenter.cpp" line="97"/>
        <source>at most %1</source>
        <translation>en fazla %1</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <location filename="../ui/filter_words.cpp" line="40"/>
        <source>The price must be a multiple of %1 for %2.</source>
        <translation>%2 için fiyat, %1 değerinin katı olmalıdır.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="42"/>
        <source>The price must lie between %1 and %2 for %3.</source>
        <translation>%3 için fiyat en az %1, en çok %2 olmalıdır.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="44"/>
        <source>The quantity must be a multiple of %1 for %2.</source>
        <translation>%2 için miktar, %1 değerinin katı olmalıdır.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="46"/>
        <source>The quantity is below the smallest order of %1 %2.</source>
        <translation>Miktar, en küçük emrin altında: %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="48"/>
        <source>The quantity is above the largest order of %1 %2 (at market %3).</source>
        <translation>Miktar, en büyük emrin üstünde: %1 %2 (piyasa emrinde %3).</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="51"/>
        <source>The order&apos;s value is below the exchange&apos;s minimum of %1 %2 for %3.</source>
        <translation>Emrin değeri, borsanın %3 için alt sınırının altında: %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="53"/>
        <source>The order&apos;s value is above the exchange&apos;s maximum of %1 %2 for %3.</source>
        <translation>Emrin değeri, borsanın %3 için üst sınırının üstünde: %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/filter_words.cpp" line="56"/>
        <source>The price is outside the band that the exchange allows around the mark price of %1.</source>
        <translation>Fiyat, borsanın %1 işaret fiyatı çevresinde izin verdiği bandın dışında.</translation>
    </message>
</context>
<context>
    <name>FlowPresenter</name>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="61"/>
        <source>This reaches the day&apos;s loss limit: the emergency stop is pulled and everything is closed.</source>
        <translation>Bu, günün zarar limitine ulaşır: acil durdurma devreye girer ve her şey kapatılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="62"/>
        <source>This reaches the day&apos;s loss limit: no entries until 00:00 UTC.</source>
        <translation>Bu, günün zarar limitine ulaşır: 00:00 UTC&apos;ye kadar giriş yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="72"/>
        <source>This is a fall of %1 from the peak, the limit is %2: the emergency stop is pulled.</source>
        <translation>Bu, zirveden %1 düşüş demek, limit %2: acil durdurma devreye girer.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a transfer</source>
        <translation>%1 transfer olarak &amp;kaydet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="80"/>
        <source>&amp;Record %1 as a result of today</source>
        <translation>%1 bugünün sonucu olarak &amp;kaydet</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Stays outside the day&apos;s result.</source>
        <translation>Günün sonucunun dışında kalır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="83"/>
        <source>Counts in the day&apos;s result.</source>
        <translation>Günün sonucuna sayılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="84"/>
        <source>Today&apos;s result is not known now, so what follows for its limit cannot be said.</source>
        <translation>Bugünkü sonuç şu anda bilinmiyor, bu yüzden limite etkisi söylenemez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 left of it</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="87"/>
        <source>%1 past it</source>
        <translation>%1 aşıldı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="89"/>
        <source>Outside the day&apos;s result, which stays at %1. Loss limit of today: %2, %3.</source>
        <translation>Günün sonucunun dışında; sonuç %1 olarak kalır. Bugünkü zarar limiti: %2, %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="90"/>
        <source>Counts in today&apos;s P&amp;L, which would stand at %1. Loss limit of today: %2, %3.</source>
        <translation>Bugünkü K/Z&apos;ye sayılır; K/Z %1 olurdu. Bugünkü zarar limiti: %2, %3.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="105"/>
        <source>The wallet&apos;s movement is explained by now: there is nothing left to say.</source>
        <translation>Cüzdandaki hareket artık açıklandı: söylenecek bir şey kalmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="108"/>
        <source>The wallet moved and neither a trade nor the exchange&apos;s history explains it. Entries stay blocked until somebody says what it was.</source>
        <translation>Cüzdan değişti; ne bir işlem ne de borsanın geçmişi bunu açıklıyor. Biri ne olduğunu söyleyene kadar girişler engellenmiş kalır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="109"/>
        <source>The exchange&apos;s history is still being asked what this was. It is not yet for a person to say.</source>
        <translation>Bunun ne olduğu hâlâ borsanın geçmişinden sorgulanıyor. Bunu söylemek henüz bir kişiye düşmüyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/flow_presenter.cpp" line="132"/>
        <source>%1 UTC at the latest (%2)</source>
        <translation>en geç %1 UTC (%2)</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="24"/>
        <source>Of this start, any account</source>
        <translation>Bu başlatmaya ait, her hesap</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>spot</source>
        <translation>spot</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="26"/>
        <source>USD-M futures</source>
        <translation>USD-M vadeli</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="28"/>
        <source>Live limited · %1</source>
        <translation>Canlı sınırlı · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="29"/>
        <source>Live full · %1</source>
        <translation>Canlı tam · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="34"/>
        <source>Test network · %1</source>
        <translation>Test ağı · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>none kept</source>
        <translation>saklanan yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="40"/>
        <source>A locked keychain looks like an empty one.</source>
        <translation>Kilitli bir anahtarlık boş görünür.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="41"/>
        <source>in the keychain</source>
        <translation>anahtarlıkta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="42"/>
        <source>in the environment, used first</source>
        <translation>ortam değişkeninde, önce bu kullanılır</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="43"/>
        <source>in a file, used first</source>
        <translation>dosyada, önce bu kullanılır</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>not read yet</source>
        <translation>henüz okunmadı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="46"/>
        <source>? not known</source>
        <translation>? bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>not checked in this run</source>
        <translation>bu oturumda denetlenmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="55"/>
        <source>checked when its mode starts</source>
        <translation>modu başlayınca denetlenir</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="58"/>
        <source>✖ refused, see below</source>
        <translation>✖ reddedildi, aşağıya bakın</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>! usable, with a remark</source>
        <translation>! kullanılabilir, not var</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="61"/>
        <source>✔ reads and trades</source>
        <translation>✔ okur ve işlem yapar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="80"/>
        <source>Keys cannot be kept here now. %1 Without it, set BINANCE_API_KEY and BINANCE_API_SECRET, or BINANCE_PRIVATE_KEY_FILE, in the environment that starts Breakwater. Nothing is ever kept in a plain file instead.</source>
        <translation>Anahtarlar şu anda burada saklanamıyor. %1 Anahtarlık olmadan, Breakwater&apos;ı başlatan ortamda BINANCE_API_KEY ile BINANCE_API_SECRET veya BINANCE_PRIVATE_KEY_FILE değişkenlerini ayarlayın. Bunun yerine düz bir dosyada asla bir şey saklanmaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="88"/>
        <source>Waiting for an answer…</source>
        <translation>Yanıt bekleniyor…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="91"/>
        <source>Choose an account above. Keys of the environment are changed where they are set.</source>
        <translation>Yukarıdan bir hesap seçin. Ortam değişkenlerindeki anahtarlar, ayarlandıkları yerde değiştirilir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="94"/>
        <source>There is no keychain to keep them in.</source>
        <translation>Saklanacakları bir anahtarlık yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="97"/>
        <source>The API key is needed.</source>
        <translation>API anahtarı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/key_presenter.cpp" line="99"/>
        <source>Its secret or its private key is needed.</source>
        <translation>Gizli anahtarı ya da özel anahtarı gerekir.</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <location filename="../ui/language_choice.cpp" line="62"/>
        <source>As the &amp;desktop</source>
        <translation>&amp;Masaüstü gibi</translation>
    </message>
</context>
<context>
    <name>LimitNews</name>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>Today&apos;s loss limit is reached.</source>
        <translation>Bugünkü zarar limitine ulaşıldı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="66"/>
        <source>%1 of today&apos;s loss limit is used.</source>
        <translation>Bugünkü zarar limitinin %1 kadarı kullanıldı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="86"/>
        <source>%1 is over its limit.</source>
        <translation>%1 limitini aştı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="89"/>
        <source>%1 is within its limit again.</source>
        <translation>%1 yeniden limitinin içinde.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="92"/>
        <source>%1 has no protective stop.</source>
        <translation>%1 için koruyucu stop yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limit_news.cpp" line="95"/>
        <source>%1 has a protective stop now.</source>
        <translation>%1 için artık koruyucu stop var.</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="16"/>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="17"/>
        <source>Largest position</source>
        <translation>En büyük pozisyon</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="18"/>
        <source>The most that one symbol may come to, open and pending together, as a share of the balance.</source>
        <translation>Bir sembolün, açık ve bekleyen birlikte, ulaşabileceği en yüksek bakiye payı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>Open positions</source>
        <translation>Açık pozisyonlar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="19"/>
        <source>In how many symbols a position or a pending entry may be at once.</source>
        <translation>Aynı anda kaç sembolde pozisyon veya bekleyen giriş olabileceği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>Reserve</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="20"/>
        <source>What share of the balance stays out of every position together.</source>
        <translation>Bakiyenin, tüm pozisyonların dışında kalan payı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>Leverage</source>
        <translation>Kaldıraç</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="21"/>
        <source>USD-M: the most that a symbol may be set to.</source>
        <translation>USD-M: bir sembol için ayarlanabilecek en yüksek kaldıraç.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>Alert above</source>
        <translation>Bildirim eşiği</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="22"/>
        <source>A position that grew past this multiple of its limit raises an alert.</source>
        <translation>Limitinin bu katını aşan bir pozisyon bildirim gönderir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="27"/>
        <source>Loss</source>
        <translation>Zarar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>Loss of a day</source>
        <translation>Günün zararı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="28"/>
        <source>At this loss the trading day ends, the cost of leaving included. Counts from 00:00 UTC.</source>
        <translation>Çıkış maliyeti dâhil bu zararda işlem günü sona erer. 00:00 UTC&apos;den itibaren sayılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>When the day ends</source>
        <translation>Gün sona erince</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="29"/>
        <source>What happens at the loss of a day: everything is closed, or only entries end.</source>
        <translation>Günün zarar limitinde ne olacağı: her şey kapatılır ya da yalnızca girişler biter.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>Loss of a trade</source>
        <translation>İşlem zararı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="30"/>
        <source>What an entry may lose at its stop, commission included, as a share of the balance.</source>
        <translation>Bir girişin stopunda, komisyon dâhil, kaybedebileceği bakiye payı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>Fall from the peak</source>
        <translation>Zirveden düşüş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="31"/>
        <source>How far equity may fall below its highest since the last clear; then the emergency stop is pulled.</source>
        <translation>Özkaynağın, durdurmanın son kaldırılışından beri en yüksek değerinin ne kadar altına inebileceği; sonra acil durdurma devreye girer.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>Losses in a row</source>
        <translation>Art arda zarar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="32"/>
        <source>After so many losing trades of one day no entry passes.</source>
        <translation>Bir günde bu kadar zararlı işlemden sonra hiçbir giriş geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="37"/>
        <source>Entries</source>
        <translation>Girişler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>Furthest stop</source>
        <translation>En uzak stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="38"/>
        <source>How far from its price the protective stop of an entry may lie.</source>
        <translation>Bir girişin koruyucu stopunun, giriş fiyatına en fazla ne kadar uzak olabileceği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>Distance from the mark</source>
        <translation>İşarete uzaklık</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="39"/>
        <source>How far the price of an entry may lie from the mark price.</source>
        <translation>Bir girişin fiyatının, işaret fiyatına en fazla ne kadar uzak olabileceği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>Entries in a day</source>
        <translation>Günlük giriş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="40"/>
        <source>How many entries may be sent in a trading day.</source>
        <translation>Bir işlem gününde kaç giriş gönderilebileceği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>Entries in an hour</source>
        <translation>Saatlik giriş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="41"/>
        <source>How many entries may be sent within 60 minutes.</source>
        <translation>60 dakika içinde kaç giriş gönderilebileceği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>Gap between entries</source>
        <translation>Girişler arası süre</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="42"/>
        <source>The least time between two entries.</source>
        <translation>İki giriş arasındaki en kısa süre.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Entries from outside</source>
        <translation>Dışarıdan girişler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="43"/>
        <source>Whether entries that come from scripts and the API wait for a person.</source>
        <translation>Betiklerden ve API&apos;den gelen girişlerin bir kişiyi bekleyip beklemediği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="44"/>
        <source>Share of the rate limits</source>
        <translation>Borsa limitlerinin payı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="45"/>
        <source>What share of the exchange&apos;s order and weight limits entries may use; the rest is for exits.</source>
        <translation>Girişlerin, borsanın emir ve ağırlık limitlerinden kullanabileceği pay; kalanı çıkışlar içindir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="50"/>
        <source>Estimates</source>
        <translation>Tahminler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>Slippage, a side</source>
        <translation>Fiyat kayması, tek yön</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="51"/>
        <source>What is added to every estimate for a price that moves while an order fills.</source>
        <translation>Emir gerçekleşirken fiyatın oynaması için her tahmine eklenen pay.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Commission, a side</source>
        <translation>Komisyon, tek yön</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="52"/>
        <source>Used in estimates until the account&apos;s own rate is read.</source>
        <translation>Hesabın kendi oranı okunana kadar tahminlerde kullanılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="57"/>
        <source>Stop guard and freshness</source>
        <translation>Stop koruması ve güncellik</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>Stop of an adopted position</source>
        <translation>Devralınan pozisyonun stopu</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="58"/>
        <source>How far from the mark the guard places a stop where there never was one.</source>
        <translation>Hiç stop olmayan yerde korumanın, stopu işaret fiyatından ne kadar uzağa koyacağı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>Replace a stop within</source>
        <translation>Stopu yenileme süresi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="59"/>
        <source>How soon a missing stop has to be there again.</source>
        <translation>Eksik bir stopun ne kadar sürede yeniden yerinde olması gerektiği.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>Exit without a stop after</source>
        <translation>Stopsuz çıkış süresi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="60"/>
        <source>A position that cannot be protected for so long is closed.</source>
        <translation>Bu süre boyunca korunamayan pozisyon kapatılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>Oldest mark price</source>
        <translation>En eski işaret fiyatı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="61"/>
        <source>An older price is stale, and entries that need it do not pass.</source>
        <translation>Daha eski bir fiyat güncel değildir; ona ihtiyaç duyan girişler geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>Oldest account</source>
        <translation>En eski hesap verisi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_words.cpp" line="62"/>
        <source>An older picture of the account is stale, and no entry passes.</source>
        <translation>Daha eski hesap verisi güncel değildir; hiçbir giriş geçmez.</translation>
    </message>
</context>
<context>
    <name>LimitsPresenter</name>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Stop, close all</source>
        <translation>Durdur, tümünü kapat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="75"/>
        <source>Exits only</source>
        <translation>Yalnızca çıkış</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Sent at once</source>
        <translation>Hemen gönderilir</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="77"/>
        <source>Wait for a person</source>
        <translation>Bir kişiyi bekler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="66"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/limits_presenter.cpp" line="208"/>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="100"/>
        <source>Not known yet.</source>
        <translation>Henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="114"/>
        <source>%1 (stale)</source>
        <translation>%1 (güncel değil)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="115"/>
        <source>Of the balance now, %1 %2.</source>
        <translation>Şu anki bakiye üzerinden: %1 %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="133"/>
        <source>%1 a symbol</source>
        <translation>sembol başına %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="136"/>
        <source>%1 stay out</source>
        <translation>%1 dışarıda kalır</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="139"/>
        <source>%1 a trade</source>
        <translation>işlem başına %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="142"/>
        <source>%1 today</source>
        <translation>bugün %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="145"/>
        <source>%1 below the peak</source>
        <translation>zirvenin %1 altı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="148"/>
        <source>%1 in use</source>
        <translation>%1 kullanımda</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="151"/>
        <source>%1 sent today</source>
        <translation>bugün %1 gönderildi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="154"/>
        <source>%1 sent in the last hour</source>
        <translation>son bir saatte %1 gönderildi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="157"/>
        <source>%1 lost in a row today</source>
        <translation>bugün art arda %1 zarar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="165"/>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="169"/>
        <source>the mode&apos;s own</source>
        <translation>modun değeri</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="171"/>
        <source>somebody, no name is kept</source>
        <translation>biri, adı kayıtlı değil</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="172"/>
        <source>set here</source>
        <translation>burada ayarlandı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="173"/>
        <source>the configuration, read again</source>
        <translation>yeniden okunan yapılandırma</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="175"/>
        <source>set by %1</source>
        <translation>ayarlayan: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="176"/>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="186"/>
        <source>%1, looser now</source>
        <translation>%1, şimdi daha gevşek</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="187"/>
        <source>This run allows more than the mode does by itself.</source>
        <translation>Bu oturum, modun kendi izin verdiğinden fazlasına izin veriyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="199"/>
        <source>Above %1, at most %2.</source>
        <translation>%1 üzerinde, en fazla %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="200"/>
        <source>At least %1, at most %2.</source>
        <translation>En az %1, en fazla %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="201"/>
        <source>%1 Or “off”.</source>
        <translation>%1 Ya da “kapalı”.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="225"/>
        <source>A whole number is needed.</source>
        <translation>Tam sayı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: looser</source>
        <translation>%1 → %2: daha gevşek</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="249"/>
        <source>%1 → %2: tighter</source>
        <translation>%1 → %2: daha sıkı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="268"/>
        <source>The stop of an adopted position must not lie further than the furthest stop.</source>
        <translation>Devralınan pozisyonun stopu, en uzak stoptan daha uzakta olamaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/limits_presenter.cpp" line="270"/>
        <source>The exit must not come before the stop had its time.</source>
        <translation>Çıkış, stopa tanınan süre dolmadan gelemez.</translation>
    </message>
</context>
<context>
    <name>ModeHistoryTable</name>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>When (UTC)</source>
        <translation>Zaman (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Step</source>
        <translation>Geçiş</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="42"/>
        <source>By whom</source>
        <translation>Kim</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_history_table.cpp" line="43"/>
        <source>Steps of before, newest first</source>
        <translation>Önceki geçişler, en yenisi başta</translation>
    </message>
</context>
<context>
    <name>ModePresenter</name>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="37"/>
        <source>made-up prices, play money</source>
        <translation>uydurma fiyatlar, sanal para</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="38"/>
        <source>prices as they are, play money</source>
        <translation>gerçek fiyatlar, sanal para</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="39"/>
        <source>Binance&apos;s test network, play money</source>
        <translation>Binance test ağı, sanal para</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="40"/>
        <source>real money, tight limits</source>
        <translation>gerçek para, sıkı limitler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="43"/>
        <source>real money</source>
        <translation>gerçek para</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="49"/>
        <source>✔ pass</source>
        <translation>✔ geçti</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="50"/>
        <source>! warning</source>
        <translation>! uyarı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="51"/>
        <source>✖ fail</source>
        <translation>✖ geçmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>? not known</source>
        <translation>? bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="54"/>
        <source>Not known counts as not passed.</source>
        <translation>Bilinmeyen, geçmemiş sayılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="59"/>
        <source>Flat</source>
        <translation>Pozisyon yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="60"/>
        <source>Emergency stop</source>
        <translation>Acil durdurma</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="61"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="62"/>
        <source>Days with trades</source>
        <translation>İşlem yapılan günler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="63"/>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="64"/>
        <source>Win rate</source>
        <translation>Kazanma oranı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="65"/>
        <source>Profit factor</source>
        <translation>Kâr faktörü</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="66"/>
        <source>Deepest drawdown</source>
        <translation>En derin düşüş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="67"/>
        <source>Alerts</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="68"/>
        <source>Drill</source>
        <translation>Tatbikat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="69"/>
        <source>Rights of the key</source>
        <translation>Anahtarın yetkileri</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="70"/>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="71"/>
        <source>Known there</source>
        <translation>Orada tanınıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="72"/>
        <source>Position mode</source>
        <translation>Pozisyon modu</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="73"/>
        <source>Symbols</source>
        <translation>Semboller</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="74"/>
        <source>The checks themselves</source>
        <translation>Denetimlerin kendisi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the desktop</source>
        <translation>masaüstü</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="85"/>
        <source>the local API</source>
        <translation>yerel API</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="92"/>
        <source>needed: %1</source>
        <translation>gereken: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="93"/>
        <source>%1, needed: %2</source>
        <translation>%1, gereken: %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="105"/>
        <source>The name of who approves it is needed.</source>
        <translation>Onaylayanın adı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="107"/>
        <source>Type %1 to confirm.</source>
        <translation>Onaylamak için %1 yazın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="113"/>
        <source>No step is taken from here.</source>
        <translation>Buradan geçiş yapılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="116"/>
        <source>A step is under way.</source>
        <translation>Bir geçiş sürüyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="119"/>
        <source>This is the mode it runs in.</source>
        <translation>Zaten bu modda çalışıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="123"/>
        <source>Whether the account is flat is not known.</source>
        <translation>Hesapta pozisyon kalıp kalmadığı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="126"/>
        <source>A mode is left only while nothing is held and no entry rests.</source>
        <translation>Moddan yalnızca pozisyon ve bekleyen giriş yokken çıkılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="129"/>
        <source>The checks have not been answered yet.</source>
        <translation>Denetimler henüz yanıtlanmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="132"/>
        <source>Not every check passes.</source>
        <translation>Tüm denetimler geçmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="143"/>
        <source>it runs here</source>
        <translation>şu anda burada</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="144"/>
        <source>a step down</source>
        <translation>alt basamak</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="145"/>
        <source>the next step up</source>
        <translation>sonraki üst basamak</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="146"/>
        <source>further up</source>
        <translation>daha yukarıda</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="147"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="173"/>
        <source>%1 of %2 checks pass</source>
        <translation>%2 denetimden %1 tanesi geçti</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="175"/>
        <source>%1, %n with a warning</source>
        <translation>
            <numerusform>%1, %n uyarılı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/mode_presenter.cpp" line="178"/>
        <source>%1, %n not known</source>
        <translation>
            <numerusform>%1, %n bilinmiyor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>%1: %2. Checked at %3 UTC.</source>
        <translation>%1: %2. Denetim saati: %3 UTC.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="181"/>
        <source>Not ready</source>
        <translation>Hazır değil</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="187"/>
        <source>Checking and stepping …</source>
        <translation>Denetleniyor ve geçiliyor …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="188"/>
        <source>Step &amp;up to %1</source>
        <translation>%1 moduna yü&amp;ksel</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="189"/>
        <source>Step &amp;down to %1</source>
        <translation>%1 moduna i&amp;n</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="201"/>
        <source>It was sent to the engine.</source>
        <translation>Motora gönderildi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="214"/>
        <source>made</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="215"/>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="216"/>
        <source>refused: %1</source>
        <translation>reddedildi: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="217"/>
        <source>nobody named</source>
        <translation>adı belirtilen yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/mode_presenter.cpp" line="218"/>
        <source>%1, by way of %2</source>
        <translation>%1, %2 üzerinden</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="62"/>
        <source>Write decimals with a point: 0.004. A comma is not accepted.</source>
        <translation>Ondalıkları noktayla yazın: 0.004. Virgül kabul edilmez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="70"/>
        <source>“%1” can be read in two ways. Write %2 or %3.</source>
        <translation>“%1” iki türlü okunabilir. %2 veya %3 yazın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="89"/>
        <location filename="../ui/presenters/number_entry.cpp" line="106"/>
        <source>A number above zero is needed.</source>
        <translation>Sıfırdan büyük bir sayı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="97"/>
        <source>The blanks in “%1” do not separate thousands.</source>
        <translation>“%1” içindeki boşluklar binlikleri ayırmıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="102"/>
        <source>“%1” has more digits than can be held exactly.</source>
        <translation>“%1” tam olarak saklanabilecekten fazla basamak içeriyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/number_entry.cpp" line="74"/>
        <location filename="../ui/presenters/number_entry.cpp" line="103"/>
        <source>“%1” is not a number.</source>
        <translation>“%1” bir sayı değil.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <location filename="../ui/operator_name.cpp" line="51"/>
        <source>%1 at the desktop</source>
        <translation>%1 (masaüstünde)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="57"/>
        <source>emergency stop pressed (button)</source>
        <translation>acil durdurmaya basıldı (düğme)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="58"/>
        <source>emergency stop pressed (key)</source>
        <translation>acil durdurmaya basıldı (tuş)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="59"/>
        <source>emergency stop pressed (menu)</source>
        <translation>acil durdurmaya basıldı (menü)</translation>
    </message>
    <message>
        <location filename="../ui/operator_name.cpp" line="60"/>
        <source>emergency stop pressed (tray)</source>
        <translation>acil durdurmaya basıldı (sistem tepsisi)</translation>
    </message>
</context>
<context>
    <name>PositionPresenter</name>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1 stale</source>
        <translation>✔ %1 güncel değil</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="32"/>
        <source>✔ %1</source>
        <translation>✔ %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="33"/>
        <source>A protective stop for the full position works at the exchange, by news that is %1 old.</source>
        <translation>Pozisyonun tamamı için koruyucu stop borsada çalışıyor; bilgi %1 öncesine ait.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>placing…</source>
        <translation>konuluyor…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="36"/>
        <source>A protective stop is on its way; without one for %1.</source>
        <translation>Koruyucu stop yolda; stopsuz geçen süre: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="231"/>
        <source>UNPROTECTED %1</source>
        <translation>KORUMASIZ %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="38"/>
        <source>No protective stop works at the exchange.</source>
        <translation>Borsada çalışan koruyucu stop yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="40"/>
        <source>UNPROTECTED %1
you decide</source>
        <translation>KORUMASIZ %1
karar sizin</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="41"/>
        <source>This position was found without a stop. Place one, close it, or leave it: it is your decision.</source>
        <translation>Bu pozisyon stopsuz bulundu. Stop koyun, kapatın veya bırakın: karar sizin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>EXITING
no stop possible</source>
        <translation>ÇIKILIYOR
stop konulamıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="43"/>
        <source>No stop could be placed, so the position is being closed.</source>
        <translation>Stop konulamadı; pozisyon bu nedenle kapatılıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="51"/>
        <source>No mark price is known.</source>
        <translation>İşaret fiyatı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>%1
stale %2</source>
        <translation>%1
güncel değil %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="54"/>
        <source>The last mark is %1 old.</source>
        <translation>Son işaret fiyatı %1 öncesine ait.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="55"/>
        <source>Mark price, %1 old.</source>
        <translation>İşaret fiyatı, %1 önceki.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="61"/>
        <source>Unknown without a mark price and a balance.</source>
        <translation>İşaret fiyatı ve bakiye olmadan bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="66"/>
        <source>Over the limit of %1 of the balance.</source>
        <translation>Limitin üstünde (bakiye payı %1).</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="68"/>
        <source>The limit is %1 of the balance.</source>
        <translation>Limit: bakiye payı %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="78"/>
        <source>Unknown without a mark price.</source>
        <translation>İşaret fiyatı olmadan bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="82"/>
        <source>%1 at the mark price.</source>
        <translation>İşaret fiyatıyla %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="84"/>
        <source>Unrealized, in %1, at the mark price.</source>
        <translation>Gerçekleşmemiş, %1 cinsinden, işaret fiyatıyla.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="108"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="260"/>
        <source>Trim to limit</source>
        <translation>Limite indir</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="110"/>
        <source>The position is within its limit.</source>
        <translation>Pozisyon limitinin içinde.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="112"/>
        <source>What a trim would close is not known right now.</source>
        <translation>İndirmenin ne kadar kapatacağı şu anda bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="115"/>
        <source>Trim %1 to limit</source>
        <translation>%1 kapat, limite indir</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="116"/>
        <source>Closes %1 at market, which leaves at most %2 of the balance.</source>
        <translation>%1 piyasadan kapatılır; kalan bakiye payı en fazla %2 olur.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="125"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="263"/>
        <source>Close half</source>
        <translation>Yarısını kapat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="127"/>
        <source>The step size of %1 is not known.</source>
        <translation>%1 adım boyutu bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="133"/>
        <source>Half of it is smaller than the exchange takes.</source>
        <translation>Yarısı, borsanın kabul ettiğinden küçük.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="137"/>
        <source>Close half: %1</source>
        <translation>Yarısını kapat: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="138"/>
        <source>Closes %1 at market.</source>
        <translation>%1 piyasadan kapatılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="147"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="262"/>
        <source>Stop to break-even</source>
        <translation>Stopu başabaşa çek</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="149"/>
        <source>What the exchange accepts for %1 is not known yet.</source>
        <translation>Borsanın %1 için neyi kabul ettiği henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="157"/>
        <source>The stop at %1 is nearer than break-even at %2 already.</source>
        <translation>%1 fiyatındaki stop, %2 olan başabaştan zaten daha yakın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="162"/>
        <source>The mark price has not passed break-even at %1: a stop there would trigger at once.</source>
        <translation>İşaret fiyatı %1 olan başabaşı geçmedi: oradaki bir stop hemen tetiklenirdi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="165"/>
        <source>Stop to break-even at %1</source>
        <translation>Stopu başabaşa çek: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="166"/>
        <source>Moves the stop to %1: the entry price and the commission of both ways.</source>
        <translation>Stopu %1 fiyatına taşır: giriş fiyatı ve iki yönün komisyonu.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="167"/>
        <source>The mark price is old: the exchange decides whether it takes it.</source>
        <translation>İşaret fiyatı eski: kabul edip etmeyeceğine borsa karar verir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="194"/>
        <source>Symbol</source>
        <translation>Sembol</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="195"/>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="196"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="197"/>
        <source>Entry</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="198"/>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="199"/>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="200"/>
        <source>% of balance</source>
        <translation>Bakiye payı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="201"/>
        <source>P&amp;L</source>
        <translation>K/Z</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="202"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="203"/>
        <source>To stop</source>
        <translation>Stopa</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="204"/>
        <source>Guard</source>
        <translation>Koruma</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="205"/>
        <source>Course</source>
        <translation>Seyir</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="213"/>
        <source>What is held. “foreign” was not opened through Breakwater; “adopted” was a holding.</source>
        <translation>Elde tutulan. “harici” Breakwater üzerinden açılmadı; “devralındı” bir varlıktı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="214"/>
        <source>Long gains when the price rises, short when it falls.</source>
        <translation>Long fiyat yükselince, short düşünce kazanır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="215"/>
        <source>In units of the base asset.</source>
        <translation>Baz varlık birimiyle.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="216"/>
        <source>Average entry price.</source>
        <translation>Ortalama giriş fiyatı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="217"/>
        <source>The exchange&apos;s mark price; on spot the middle of best bid and ask.</source>
        <translation>Borsanın işaret fiyatı; spotta en iyi alış ve satışın ortası.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="218"/>
        <source>Mark price times quantity.</source>
        <translation>İşaret fiyatı çarpı miktar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="219"/>
        <source>Value as a share of the balance; the line is the limit.</source>
        <translation>Değerin bakiye payı; çizgi limittir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="220"/>
        <source>Unrealized profit or loss at the mark price.</source>
        <translation>İşaret fiyatıyla gerçekleşmemiş kâr veya zarar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="221"/>
        <source>Trigger of the protective stop at the exchange.</source>
        <translation>Borsadaki koruyucu stopun tetik fiyatı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="222"/>
        <source>How far the stop is from the mark price.</source>
        <translation>Stopun işaret fiyatına uzaklığı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="223"/>
        <source>Whether a protective stop works at the exchange, or for how long it has not.</source>
        <translation>Borsada koruyucu stop çalışıyor mu, ya da ne zamandır çalışmıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="224"/>
        <source>The mark price of the last ten minutes, with the entry (dashed) and the stop (dotted).</source>
        <translation>Son on dakikanın işaret fiyatı; giriş (kesikli) ve stop (noktalı) ile.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>closing</source>
        <translation>kapatılıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>adopted</source>
        <translation>devralındı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="241"/>
        <source>foreign</source>
        <translation>harici</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="243"/>
        <source>A holding that a person made a position.</source>
        <translation>Bir kişinin pozisyona çevirdiği varlık.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="244"/>
        <source>Not opened through Breakwater.</source>
        <translation>Breakwater üzerinden açılmadı.</translation>
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
        <translation>Koruyucu stop yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="261"/>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Place stop…</source>
        <translation>Stop koy…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="264"/>
        <source>Close…</source>
        <translation>Kapat…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="267"/>
        <source>Select a position first.</source>
        <translation>Önce bir pozisyon seçin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="269"/>
        <source>An exit for %1 is on its way.</source>
        <translation>%1 için çıkış yolda.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="284"/>
        <source>Move stop…</source>
        <translation>Stopu taşı…</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="285"/>
        <source>Asks for a trigger price.</source>
        <translation>Tetik fiyatını sorar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/position_presenter.cpp" line="287"/>
        <source>Asks how much, at what price and why.</source>
        <translation>Ne kadar, hangi fiyattan ve neden, sorar.</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../ui/reason_words.cpp" line="22"/>
        <source>starting up, the account is being read</source>
        <translation>başlatılıyor, hesap okunuyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="23"/>
        <source>the exchange has not said yet what time it is</source>
        <translation>borsa saatini henüz bildirmedi</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="24"/>
        <source>reconciling with the exchange</source>
        <translation>borsayla mutabakat yapılıyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="25"/>
        <source>account data is stale</source>
        <translation>hesap verisi güncel değil</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="26"/>
        <source>prices are stale</source>
        <translation>fiyatlar güncel değil</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="27"/>
        <source>no price has come for too long</source>
        <translation>çok uzun süredir fiyat gelmedi</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="28"/>
        <source>daily loss</source>
        <translation>günlük zarar</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="29"/>
        <source>the account stream is down</source>
        <translation>hesap akışı kesik</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="30"/>
        <source>the day&apos;s starting balance cannot be proved (accept it by name: Emergency menu or Ctrl+Alt+B)</source>
        <translation>gün başı bakiyesi kanıtlanamıyor (adınızla kabul edin: Acil menüsü veya Ctrl+Alt+B)</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="31"/>
        <source>the day&apos;s starting balance is being worked out</source>
        <translation>gün başı bakiyesi hesaplanıyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="32"/>
        <source>the journal cannot be written</source>
        <translation>işlem günlüğüne yazılamıyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="33"/>
        <source>the account is in hedge mode</source>
        <translation>hesap hedge modunda</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="34"/>
        <source>emergency stop</source>
        <translation>acil durdurma</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="35"/>
        <source>this machine&apos;s clock is off</source>
        <translation>bu makinenin saati yanlış</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="36"/>
        <source>the wallet moved and nothing explains it</source>
        <translation>cüzdan değişti ve bunu hiçbir şey açıklamıyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="37"/>
        <source>the two sums of the day do not agree</source>
        <translation>günün iki toplamı birbirini tutmuyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="38"/>
        <source>this run with real money is not confirmed yet</source>
        <translation>gerçek parayla bu çalışma henüz onaylanmadı</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="39"/>
        <source>the engine does not answer</source>
        <translation>motor yanıt vermiyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="40"/>
        <source>the exchange asked for a pause</source>
        <translation>borsa ara verilmesini istedi</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="41"/>
        <source>the exchange banned this address for a while</source>
        <translation>borsa bu adresi bir süreliğine yasakladı</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="42"/>
        <source>the exchange fails on orders</source>
        <translation>borsa emirlerde hata veriyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="43"/>
        <source>the exchange fails on stops</source>
        <translation>borsa stoplarda hata veriyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="44"/>
        <source>the exchange fails on cancels</source>
        <translation>borsa iptallerde hata veriyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="45"/>
        <source>the account cannot be read, again and again</source>
        <translation>hesap tekrar tekrar okunamıyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="46"/>
        <source>the history cannot be read, again and again</source>
        <translation>geçmiş tekrar tekrar okunamıyor</translation>
    </message>
    <message>
        <location filename="../ui/reason_words.cpp" line="63"/>
        <source>the account cannot be read (%1)</source>
        <translation>hesap okunamıyor (%1)</translation>
    </message>
</context>
<context>
    <name>ScreenChord</name>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="38"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater. The desktop is being asked for it everywhere else.</source>
        <translation>Ctrl+Shift+F12, Breakwater pencerelerinde çalışır. Diğer her yer için masaüstüne soruluyor.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="40"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen: in other programs, and while Breakwater is minimised or in the tray.</source>
        <translation>Ctrl+Shift+F12 bu ekranın her yerinde çalışır: başka programlarda ve Breakwater simge durumundayken ya da tepsideyken de.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="42"/>
        <source>Ctrl+Shift+F12 works everywhere on this screen. Another Breakwater is running: in its windows it stops that one, in these this one, and everywhere else both.</source>
        <translation>Ctrl+Shift+F12 bu ekranın her yerinde çalışır. Başka bir Breakwater çalışıyor: onun pencerelerinde onu, bunlarda bunu, diğer her yerde ikisini de durdurur.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="45"/>
        <source>Another program holds Ctrl+Shift+F12 on this screen and gets the press instead, even in the windows of Breakwater. The red button, the tray&apos;s menu and the command line work. Free the chord in that program; Breakwater then takes it by itself.</source>
        <translation>Başka bir program bu ekranda Ctrl+Shift+F12 tuşlarını tutuyor ve Breakwater pencerelerinde bile basışı o alıyor. Kırmızı düğme, tepsi menüsü ve komut satırı çalışır. Tuş bileşimini o programda serbest bırakın; Breakwater onu kendiliğinden alır.</translation>
    </message>
    <message>
        <location filename="../ui/chord/screen_chord.cpp" line="50"/>
        <source>Ctrl+Shift+F12 works in the windows of Breakwater only: this desktop lets no program hear a key in the windows of others.</source>
        <translation>Ctrl+Shift+F12 yalnızca Breakwater pencerelerinde çalışır: bu masaüstü hiçbir programın başkalarının pencerelerindeki bir tuşu duymasına izin vermez.</translation>
    </message>
</context>
<context>
    <name>SettingPresenter</name>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>cross</source>
        <translation>çapraz</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="19"/>
        <source>isolated</source>
        <translation>izole</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="34"/>
        <source>A setting of %1 is under way.</source>
        <translation>%1 için bir ayar sürüyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="37"/>
        <source>Nothing is set while stopped.</source>
        <translation>Durdurulmuşken hiçbir ayar yapılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="40"/>
        <source>Only while flat: %1 has a position.</source>
        <translation>Yalnızca pozisyon yokken: %1 sembolünde pozisyon var.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="42"/>
        <source>Only without orders: %1 has an open one.</source>
        <translation>Yalnızca emir yokken: %1 sembolünde açık emir var.</translation>
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
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="57"/>
        <source>being set …</source>
        <translation>ayarlanıyor …</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="58"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="63"/>
        <source>Set %1 to %2x</source>
        <translation>%1 kaldıracını %2x yap</translation>
    </message>
    <message>
        <location filename="../ui/presenters/setting_presenter.cpp" line="67"/>
        <source>Set %1</source>
        <translation>Ayarla: %1</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <location filename="../ui/sounds/sound_player.cpp" line="72"/>
        <source>There is nothing to play sounds with: install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Ses çalacak bir program yok: pipewire-bin, pulseaudio-utils veya alsa-utils kurun.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="31"/>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="77"/>
        <source>Closed round trips, from flat to flat in one symbol. Of all that the journal knows.</source>
        <translation>Kapanmış işlemler: tek sembolde, pozisyonun açılışından tamamen kapanışına kadar. İşlem günlüğünün bildiği tümü.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="80"/>
        <source>%1 won, %2 lost, %3 even</source>
        <translation>%1 kazanan, %2 kaybeden, %3 başabaş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Win rate</source>
        <translation>Kazanma oranı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="86"/>
        <source>Trades won / all trades. A trade is won when its result, net of commission and funding, is above zero.</source>
        <translation>Kazanan işlemler / tüm işlemler. Komisyon ve fonlama düşülmüş sonucu sıfırın üstünde olan işlem kazanmıştır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="88"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="115"/>
        <source>no trade was closed</source>
        <translation>kapanan işlem yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>P&amp;L of closed trades</source>
        <translation>Kapanan işlemlerin K/Z&apos;si</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="94"/>
        <source>Sum of the results of all closed trades: realised − commission + funding.</source>
        <translation>Kapanan tüm işlemlerin sonuçlarının toplamı: gerçekleşen − komisyon + fonlama.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="96"/>
        <source>commission %1, funding %2</source>
        <translation>komisyon %1, fonlama %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Gained since the start</source>
        <translation>Başlangıçtan beri kazanç</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="102"/>
        <source>Equity now − equity at the first sample − net transfers since. Open positions count at the mark.</source>
        <translation>Şu anki özkaynak − ilk örnekteki özkaynak − o zamandan beri net transferler. Açık pozisyonlar işaret fiyatıyla sayılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="105"/>
        <source>since %1</source>
        <translation>başlangıç: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Profit factor</source>
        <translation>Kâr faktörü</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="111"/>
        <source>Sum of the winners / sum of the losers, both net. Without a loser there is none.</source>
        <translation>Kazananların toplamı / kaybedenlerin toplamı, ikisi de net. Kaybeden yoksa değeri yoktur.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="113"/>
        <source>won %1, lost %2</source>
        <translation>kazanılan %1, kaybedilen %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="114"/>
        <source>no trade lost</source>
        <translation>kaybeden işlem yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>Expectancy</source>
        <translation>Beklenti</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="121"/>
        <source>P&amp;L of closed trades / trades: what a trade brought on average.</source>
        <translation>Kapanan işlemlerin K/Z&apos;si / işlem sayısı: bir işlemin ortalama getirisi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="124"/>
        <source>a winner %1, a loser −%2</source>
        <translation>kazanan %1, kaybeden −%2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="131"/>
        <source>Deepest drawdown</source>
        <translation>En derin düşüş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="132"/>
        <source>The deepest fall of equity, net of transfers, below its highest so far. Sampled when equity moved by a thousandth, at most every 10 s, else every 15 minutes.</source>
        <translation>Transferler hariç özkaynağın, o ana kadarki en yüksek değerinin altına en derin düşüşü. Özkaynak binde bir değişince, en sık 10 saniyede bir, yoksa 15 dakikada bir örneklenir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="140"/>
        <source>it never fell</source>
        <translation>hiç düşmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>%1 to %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="141"/>
        <source>recovered %1</source>
        <translation>toparlanma: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="142"/>
        <source>not recovered</source>
        <translation>toparlanmadı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="148"/>
        <source>Sharpe ratio</source>
        <translation>Sharpe oranı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="149"/>
        <source>mean(r) / s(r) × √365, with r the daily returns of equity at 00:00 UTC net of transfers, s the sample&apos;s deviation (n − 1), at a risk-free rate of zero.</source>
        <translation>mean(r) / s(r) × √365; r, özkaynağın 00:00 UTC&apos;deki, transferler hariç günlük getirileri; s, örneklemin standart sapması (n − 1); risksiz oran sıfır.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="151"/>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="160"/>
        <source>of %n day(s)</source>
        <translation>
            <numerusform>%n günden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="157"/>
        <source>Sortino ratio</source>
        <translation>Sortino oranı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="158"/>
        <source>mean(r) / √mean(min(r, 0)²) × √365, of the same daily returns as the Sharpe ratio. Without a day of loss there is none.</source>
        <translation>mean(r) / √mean(min(r, 0)²) × √365; Sharpe oranıyla aynı günlük getirilerden. Zararlı gün yoksa değeri yoktur.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="166"/>
        <source>(price of the fill − mark at the decision) × quantity, turned so that a loss is negative here, summed over orders. Fills whose decision is not known are counted as unmeasured.</source>
        <translation>(gerçekleşme fiyatı − karar anındaki işaret fiyatı) × miktar; işareti, burada zarar eksi olacak biçimde çevrilmiş, emirler üzerinden toplanmış. Kararı bilinmeyen gerçekleşmeler ölçülmemiş sayılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="173"/>
        <source>%1 of the value, %2 fills, %3 unmeasured</source>
        <translation>değer payı %1, %2 gerçekleşme, %3 ölçülmemiş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="174"/>
        <source>%1 fills, %2 unmeasured</source>
        <translation>%1 gerçekleşme, %2 ölçülmemiş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="176"/>
        <source>%1 unmeasured</source>
        <translation>%1 ölçülmemiş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="243"/>
        <source>Slippage of entries</source>
        <translation>Girişlerin fiyat kayması</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="244"/>
        <source>Slippage of exits</source>
        <translation>Çıkışların fiyat kayması</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="247"/>
        <source>The journal has not been read yet.</source>
        <translation>İşlem günlüğü henüz okunmadı.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="294"/>
        <source>%1 to %2 %3: %n trade(s)</source>
        <translation>
            <numerusform>%1 – %2 %3: %n işlem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="298"/>
        <source>Results of the newest %n trade(s), net, in %1</source>
        <translation>
            <numerusform>En yeni %n işlemin sonuçları, net, %1 cinsinden</numerusform>
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
        <translation>%1; limit %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="355"/>
        <source>%1; limit not known</source>
        <translation>%1; limit bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="362"/>
        <source>Result of each day (UTC) in percent of its start; dashed: the loss limit of that day</source>
        <translation>Her günün (UTC) sonucu, başlangıcının yüzdesi olarak; kesikli: o günün zarar limiti</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/statistics_presenter.cpp" line="364"/>
        <source>It is not known of %n day(s), which have no line.</source>
        <translation>
            <numerusform>%n gününki bilinmiyor; çizgisi yoktur.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/statistics_presenter.cpp" line="352"/>
        <source>%1: not known</source>
        <translation>%1: bilinmiyor</translation>
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
        <translation>%1 %2 · giriş %3 · işaret %4 (güncel değil, %5 önceki)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="36"/>
        <source>%1 %2 · entry %3 · mark %4</source>
        <translation>%1 %2 · giriş %3 · işaret %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="42"/>
        <source>What the exchange accepts for this symbol is not known yet.</source>
        <translation>Borsanın bu sembol için neyi kabul ettiği henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="51"/>
        <source>The mark price is not known, so the stop&apos;s side cannot be checked.</source>
        <translation>İşaret fiyatı bilinmiyor, bu yüzden stopun hangi tarafta olduğu denetlenemiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="54"/>
        <source>For a long position the stop must lie below the mark price.</source>
        <translation>Long pozisyonda stop, işaret fiyatının altında olmalı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="57"/>
        <source>For a short position the stop must lie above the mark price.</source>
        <translation>Short pozisyonda stop, işaret fiyatının üstünde olmalı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="73"/>
        <source>%1 %2 after commission</source>
        <translation>%1 %2, komisyon düşülmüş</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="77"/>
        <source>%1 %2 after commission, %3 of balance</source>
        <translation>%1 %2, komisyon düşülmüş, bakiye payı %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="86"/>
        <source>Further than %1 from the mark: the engine may refuse it.</source>
        <translation>İşaret fiyatına %1 sınırından daha uzak: motor reddedebilir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="89"/>
        <source>This moves the stop away from the price: the possible loss grows.</source>
        <translation>Bu, stopu fiyattan uzaklaştırır: olası zarar büyür.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="100"/>
        <source>Place stop</source>
        <translation>Stop koy</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="103"/>
        <source>%1 is flat: there is nothing to protect.</source>
        <translation>%1 pozisyonu yok: korunacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="109"/>
        <source>A stop works at %1.</source>
        <translation>%1 fiyatında bir stop aktif.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="110"/>
        <source>No stop works for this position.</source>
        <translation>Bu pozisyon için aktif stop yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="123"/>
        <source>%1 from mark</source>
        <translation>işarete göre %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Move stop to %1</source>
        <translation>Stopu taşı: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_presenter.cpp" line="126"/>
        <source>Place stop at %1</source>
        <translation>Stop koy: %1</translation>
    </message>
</context>
<context>
    <name>StopProgressPresenter</name>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <source>entries blocked %1</source>
        <translation>girişler engellendi %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="52"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="167"/>
        <source>entries blocked</source>
        <translation>girişler engellendi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="78"/>
        <source>nothing sent to the exchange</source>
        <translation>borsaya hiçbir şey gönderilmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>no orders to cancel</source>
        <translation>iptal edilecek emir yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="81"/>
        <source>orders being looked up</source>
        <translation>emirler sorgulanıyor</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="82"/>
        <source>%1 of %n orders cancelled</source>
        <translation>
            <numerusform>iptal edilen emir %1/%n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>no positions to close</source>
        <translation>kapatılacak pozisyon yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="88"/>
        <source>positions being looked up</source>
        <translation>pozisyonlar sorgulanıyor</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="89"/>
        <source>%1 of %n positions closed</source>
        <translation>
            <numerusform>kapatılan pozisyon %1/%n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="93"/>
        <source>verified flat</source>
        <translation>pozisyon kalmadığı doğrulandı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verifying that all is flat</source>
        <translation>pozisyon kalmadığı doğrulanıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="95"/>
        <source>verify flat</source>
        <translation>pozisyon kalmadığını doğrula</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="105"/>
        <source>LATCHED, NOT SENT: no path to the exchange. Orders and positions there are as they were.</source>
        <translation>KİLİTLENDİ, GÖNDERİLMEDİ: borsaya ulaşan yol yok. Oradaki emirler ve pozisyonlar olduğu gibi duruyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="113"/>
        <source>NOT FLAT: %1</source>
        <translation>POZİSYON KALDI: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="114"/>
        <source>NOT FLAT: %1, retrying, attempt %2</source>
        <translation>POZİSYON KALDI: %1, yeniden deneniyor, deneme %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="117"/>
        <source>still open: %1</source>
        <translation>hâlâ açık: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="119"/>
        <source>too small to close: %1</source>
        <translation>kapatılamayacak kadar küçük: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="126"/>
        <source>no entries</source>
        <translation>giriş yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="128"/>
        <source>no entries, cancel entry orders</source>
        <translation>giriş yok, giriş emirlerini iptal et</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="130"/>
        <source>flatten all</source>
        <translation>tümünü kapat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="137"/>
        <source>somebody unnamed</source>
        <translation>adı verilmemiş biri</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="138"/>
        <source>an unknown time</source>
        <translation>bilinmeyen zaman</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="139"/>
        <source>none given</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="140"/>
        <source>Stopped by %1 at %2, reason: %3</source>
        <translation>Durduran: %1, %2, neden: %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="151"/>
        <source>The exchange takes no requests until %1 UTC</source>
        <translation>Borsa %1 UTC&apos;ye kadar istek kabul etmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="152"/>
        <source>The exchange takes requests again since %1 UTC</source>
        <translation>Borsa %1 UTC&apos;den beri yeniden istek kabul ediyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="153"/>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 done</source>
        <translation>%1: tamam</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="158"/>
        <source>%1 failed</source>
        <translation>%1: BAŞARISIZ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="166"/>
        <source>THE EMERGENCY STOP DID NOT LATCH</source>
        <translation>ACİL DURDURMA KİLİTLENMEDİ</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="168"/>
        <source>Nothing was stopped: there is no engine behind the button. Use the exchange&apos;s own site.</source>
        <translation>Hiçbir şey durdurulmadı: düğmenin arkasında motor yok. Borsanın kendi sitesini kullanın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="171"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="188"/>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="235"/>
        <source>EMERGENCY STOP · %1</source>
        <translation>ACİL DURDURMA · %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>the engine does not answer</source>
        <translation>motor yanıt vermiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="173"/>
        <source>telling the engine</source>
        <translation>motora bildiriliyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="175"/>
        <source>Orders and positions: unknown. Look at the exchange&apos;s own site too.</source>
        <translation>Emirler ve pozisyonlar: bilinmiyor. Borsanın kendi sitesine de bakın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="192"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own.</source>
        <translation>Motor yanıt vermiyor. Durdurma kendi başına, kendi bağlantılarıyla çalışıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="193"/>
        <source>The engine does not answer. The stop runner works by itself, on connections of its own: %1</source>
        <translation>Motor yanıt vermiyor. Durdurma kendi başına, kendi bağlantılarıyla çalışıyor: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="238"/>
        <source>Entries stay blocked until a named person clears the stop. Exits and stops work.</source>
        <translation>Adı belli bir kişi durdurmayı kaldırana kadar girişler engelli kalır. Çıkışlar ve stoplar çalışır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/stop_progress_presenter.cpp" line="241"/>
        <source>ENGINE NOT RESPONDING for %1: what is shown is the last it said. Look at the exchange&apos;s own site too.</source>
        <translation>MOTOR YANIT VERMİYOR (%1): gösterilen, son bildirdiğidir. Borsanın kendi sitesine de bakın.</translation>
    </message>
</context>
<context>
    <name>StripPresenter</name>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="46"/>
        <source>the wallet moved by %1 and nothing explains it (say what it was: Explain…, Emergency menu or Ctrl+Alt+E)</source>
        <translation>cüzdan %1 değişti ve bunu hiçbir şey açıklamıyor (ne olduğunu belirtin: Açıkla…, Acil menüsü veya Ctrl+Alt+E)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="47"/>
        <source>the wallet moved by %1 and nothing explains it (the exchange&apos;s history is being asked)</source>
        <translation>cüzdan %1 değişti ve bunu hiçbir şey açıklamıyor (borsa geçmişi sorgulanıyor)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="73"/>
        <source>Orders go by the WebSocket API.</source>
        <translation>Emirler WebSocket API üzerinden gidiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="74"/>
        <source>Orders go by REST; the WebSocket API is not up: %1</source>
        <translation>Emirler REST üzerinden gidiyor; WebSocket API bağlı değil: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="84"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>down</source>
        <translation>kesik</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="86"/>
        <source>connecting</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="91"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="140"/>
        <source>Not measured yet.</source>
        <translation>Henüz ölçülmedi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="93"/>
        <source>Round trip of the last request.</source>
        <translation>Son isteğin gidiş-dönüş süresi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <source>%1 stale · down</source>
        <translation>%1 güncel değil · kesik</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="107"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="261"/>
        <source>%1 stale</source>
        <translation>%1 güncel değil</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="112"/>
        <source>%1 · down</source>
        <translation>%1 · kesik</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="114"/>
        <source>%1 · connecting</source>
        <translation>%1 · bağlanıyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>market</source>
        <translation>piyasa</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data older than %1. %2</source>
        <translation>Piyasa verisi %1 sınırından eski. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="123"/>
        <source>Market data may be at most %1 old.</source>
        <translation>Piyasa verisi en fazla %1 eski olabilir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>account</source>
        <translation>hesap</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data older than %1. %2</source>
        <translation>Hesap verisi %1 sınırından eski. %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="129"/>
        <source>Account data may be at most %1 old.</source>
        <translation>Hesap verisi en fazla %1 eski olabilir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="131"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="224"/>
        <location filename="../ui/presenters/strip_presenter.cpp" line="311"/>
        <source>The account has not been read yet.</source>
        <translation>Hesap henüz okunmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="138"/>
        <source>clock</source>
        <translation>saat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="144"/>
        <source>Difference between this machine&apos;s clock and the exchange&apos;s.</source>
        <translation>Bu makinenin saati ile borsanınki arasındaki fark.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="146"/>
        <source>%1 off</source>
        <translation>%1 sapma</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="153"/>
        <source>weight</source>
        <translation>ağırlık</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="155"/>
        <source>The exchange has not said its limit yet.</source>
        <translation>Borsa limitini henüz bildirmedi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="159"/>
        <source>%1 of %2 requests&apos; weight used in this minute.</source>
        <translation>Bu dakikada kullanılan istek ağırlığı: %1/%2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="161"/>
        <source>%1 high</source>
        <translation>%1 yüksek</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="170"/>
        <source>Whether exits and stops can be sent is not known.</source>
        <translation>Çıkışların ve stopların gönderilip gönderilemeyeceği bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="173"/>
        <source>Exits and stops work.</source>
        <translation>Çıkışlar ve stoplar çalışır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="175"/>
        <source>Exits and stops go by the WebSocket API; the account cannot be read.</source>
        <translation>Çıkışlar ve stoplar WebSocket API üzerinden gidiyor; hesap okunamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="176"/>
        <source>Exits and new stops cannot be sent now: REST is not up.</source>
        <translation>Çıkışlar ve yeni stoplar şu anda gönderilemiyor: REST bağlı değil.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="194"/>
        <source>no reason given</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="195"/>
        <source>The emergency stop is not armed.</source>
        <translation>Acil durdurma kurulu değil.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="197"/>
        <source>Entries blocked: the journal cannot be written.</source>
        <translation>Girişler engellendi: işlem günlüğüne yazılamıyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="202"/>
        <source>Not known to be fresh: %1. An entry passes only where its data is.</source>
        <translation>Güncelliği bilinmiyor: %1. Bir giriş yalnızca verisi güncelse geçer.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="204"/>
        <source>Trading: entries within the limits.</source>
        <translation>İşlem açık: limitler içinde giriş.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="207"/>
        <source>Entries blocked until 00:00 UTC: %1.</source>
        <translation>Girişler 00:00 UTC&apos;ye kadar engellendi: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="208"/>
        <source>Entries blocked: %1.</source>
        <translation>Girişler engellendi: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="211"/>
        <source>Not ready, entries blocked: %1.</source>
        <translation>Hazır değil, girişler engellendi: %1.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="213"/>
        <source>Entries blocked: emergency stop.</source>
        <translation>Girişler engellendi: acil durdurma.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="215"/>
        <source>The state is unknown: entries are blocked.</source>
        <translation>Durum bilinmiyor: girişler engellendi.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="227"/>
        <source>More open positions than the limit allows.</source>
        <translation>Limitin izin verdiğinden fazla açık pozisyon.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="229"/>
        <source>Open positions and their limit.</source>
        <translation>Açık pozisyonlar ve limiti.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="248"/>
        <source>%n UNPROTECTED</source>
        <translation>
            <numerusform>%n KORUMASIZ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/strip_presenter.cpp" line="251"/>
        <source>%n over limit</source>
        <translation>
            <numerusform>%n limit üstü</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="262"/>
        <source>The engine does not answer: this is the last it said.</source>
        <translation>Motor yanıt vermiyor: bu, son bildirdiğidir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="266"/>
        <source>ENGINE NOT RESPONDING for %1: nothing shown here is live. The emergency stop still blocks entries at once.</source>
        <translation>MOTOR YANIT VERMİYOR (%1): burada gösterilen hiçbir şey güncel değil. Acil durdurma girişleri yine anında engeller.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="308"/>
        <source>The smaller of wallet and equity: what every limit is a share of.</source>
        <translation>Cüzdan ile özkaynağın küçüğü: her limit bunun payıdır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="309"/>
        <source>wallet %1 · equity %2</source>
        <translation>cüzdan %1 · özkaynak %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/strip_presenter.cpp" line="312"/>
        <source>not read yet</source>
        <translation>henüz okunmadı</translation>
    </message>
</context>
<context>
    <name>TicketConfirmation</name>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="37"/>
        <source>It is the first order of this run with real money.</source>
        <translation>Bu çalışmanın gerçek parayla verilen ilk emridir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="43"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="44"/>
        <source>It takes more than half of a limit: %1, %2.</source>
        <translation>Bir limitin yarısından fazlasını kullanır: %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_confirmation.cpp" line="48"/>
        <source>Its limit price is far from the mark.</source>
        <translation>Limit fiyatı işaret fiyatından uzak.</translation>
    </message>
</context>
<context>
    <name>TicketPresenter</name>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="105"/>
        <source>No mark price yet</source>
        <translation>Henüz işaret fiyatı yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="110"/>
        <source>Mark %1 (stale, %2 old)</source>
        <translation>İşaret %1 (güncel değil, %2 önceki)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="111"/>
        <source>Mark %1</source>
        <translation>İşaret %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="120"/>
        <source>Choose a symbol.</source>
        <translation>Bir sembol seçin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="121"/>
        <source>%1 is not listed by the exchange.</source>
        <translation>%1 borsada listelenmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="172"/>
        <source>The balance is not known.</source>
        <translation>Bakiye bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="175"/>
        <source>Needs the limit price.</source>
        <translation>Limit fiyatı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="178"/>
        <source>Needs a mark price.</source>
        <translation>İşaret fiyatı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="180"/>
        <source>Needs the stop price.</source>
        <translation>Stop fiyatı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="191"/>
        <source>This size is too large to be computed.</source>
        <translation>Bu boyut hesaplanamayacak kadar büyük.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="199"/>
        <source>Less than one step of %1.</source>
        <translation>Bir adım boyutundan (%1) az.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="228"/>
        <source>Too large to be computed exactly.</source>
        <translation>Tam hesaplanamayacak kadar büyük.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="235"/>
        <source>%1 = %2 %3 = %4 of balance</source>
        <translation>%1 = %2 %3 = bakiye payı %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="236"/>
        <source>%1 = %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="242"/>
        <source>%1 from the mark</source>
        <translation>işaretten %1 uzakta</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="252"/>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="271"/>
        <source>%1 from entry</source>
        <translation>girişe göre %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="260"/>
        <source>%1 from entry · loses %2 %3 (%4 of balance)</source>
        <translation>girişe göre %1 · zarar %2 %3 (bakiye payı %4)</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="261"/>
        <source>%1 from entry · loses %2 %3</source>
        <translation>girişe göre %1 · zarar %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="282"/>
        <source>%1 from entry · gains %2 %3, %4 times the risk</source>
        <translation>girişe göre %1 · kâr %2 %3, riskin %4 katı</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="283"/>
        <source>%1 from entry · gains %2 %3</source>
        <translation>girişe göre %1 · kâr %2 %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="359"/>
        <source>%1: waiting for what is not filled in yet.</source>
        <translation>%1: henüz doldurulmamış alan bekleniyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Buy</source>
        <translation>Al</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="372"/>
        <source>Sell</source>
        <translation>Sat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="374"/>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="381"/>
        <source>%1 %2 at %3, stop %4, target %5</source>
        <translation>%2 %1, fiyat %3, stop %4, hedef %5</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="382"/>
        <source>%1 %2, stop %3, target %4</source>
        <translation>%2 %1, stop %3, hedef %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="385"/>
        <source>%1 %2 at %3, stop %4</source>
        <translation>%2 %1, fiyat %3, stop %4</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="386"/>
        <source>%1 %2, stop %3</source>
        <translation>%2 %1, stop %3</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price and a stop price.</source>
        <translation>Boyut, limit fiyatı ve stop fiyatı girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="398"/>
        <source>Enter a size and a limit price.</source>
        <translation>Boyut ve limit fiyatı girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="399"/>
        <source>Enter a size and a stop price.</source>
        <translation>Boyut ve stop fiyatı girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="400"/>
        <source>Enter a size.</source>
        <translation>Boyut girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price and a stop price.</source>
        <translation>Limit fiyatı ve stop fiyatı girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="403"/>
        <source>Enter a limit price.</source>
        <translation>Limit fiyatı girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Enter a stop price.</source>
        <translation>Stop fiyatı girin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="405"/>
        <source>Mend the marked fields.</source>
        <translation>Vurgulanan alanları düzeltin.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="412"/>
        <source>Largest size that passes now: %1</source>
        <translation>Şu anda izin verilen en büyük boyut: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="417"/>
        <source>No size passes: %1</source>
        <translation>Hiçbir boyuta izin yok: %1</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>No size passes now</source>
        <translation>Şu anda hiçbir boyuta izin yok</translation>
    </message>
    <message>
        <location filename="../ui/presenters/ticket_presenter.cpp" line="420"/>
        <source>Largest size that passes: needs a stop price</source>
        <translation>İzin verilen en büyük boyut: stop fiyatı gerekir</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/presenters/ticket_presenter.cpp" line="437"/>
        <source>%n more rule(s) refuse as well.</source>
        <translation>
            <numerusform>Reddeden %n kural daha var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>The price of a position is not known.</source>
        <translation>Bir pozisyonun fiyatı bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="47"/>
        <source>A price in it is stale.</source>
        <translation>İçindeki bir fiyat güncel değil.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/totals.cpp" line="69"/>
        <source>Before commission.</source>
        <translation>Komisyon düşülmeden.</translation>
    </message>
</context>
<context>
    <name>TourPresenter</name>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Buy</source>
        <translation>Al</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="51"/>
        <source>Sell</source>
        <translation>Sat</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="57"/>
        <source>A position over its limit</source>
        <translation>Limitini aşan bir pozisyon</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="58"/>
        <source>A further entry is refused</source>
        <translation>Yeni bir giriş reddedilir</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="59"/>
        <source>Close it by hand</source>
        <translation>Elle kapatın</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="60"/>
        <source>The emergency stop</source>
        <translation>Acil durdurma</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="61"/>
        <source>Clear the stop</source>
        <translation>Durdurmayı kaldırın</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="62"/>
        <source>That was the incident</source>
        <translation>Olay buydu</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="70"/>
        <source>Ctrl+1 goes to the positions.</source>
        <translation>Ctrl+1 pozisyonlara gider.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="71"/>
        <source>Ctrl+2 goes to the ticket, Alt+Y to its symbol; Tab walks through it.</source>
        <translation>Ctrl+2 emir formuna, Alt+S sembole gider; Tab alanlar arasında ilerler.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="72"/>
        <source>Ctrl+1, then Ctrl+Shift+X; in the dialog Tab and Enter.</source>
        <translation>Ctrl+1, sonra Ctrl+Shift+X; pencerede Tab ve Enter.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="73"/>
        <source>Ctrl+Shift+F12, from anywhere.</source>
        <translation>Ctrl+Shift+F12, her yerden.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="74"/>
        <source>Menu Emergency, Clear the stop…; in the dialog Tab and Space.</source>
        <translation>Acil menüsü, Durdurmayı kaldır…; pencerede Tab ve boşluk tuşu.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="96"/>
        <source>The engine&apos;s picture shows it: over the limit, no stop.</source>
        <translation>Motorun verileri gösteriyor: limit aşılmış, stop yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="97"/>
        <source>Refused by the position limit, and it cannot be sent.</source>
        <translation>Pozisyon limiti reddetti; gönderilemez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="98"/>
        <source>Closed: the account holds nothing of it any more.</source>
        <translation>Kapatıldı: hesapta artık hiç kalmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="99"/>
        <source>Stopped, and nothing is open.</source>
        <translation>Durduruldu ve açık bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="100"/>
        <source>Cleared by name; entries are judged again.</source>
        <translation>Adı belirtilen bir kişi kaldırdı; girişler yeniden değerlendiriliyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="111"/>
        <source>The tour is walked with paper money only.</source>
        <translation>Tur yalnızca sanal parayla yapılır.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="114"/>
        <source>The account has not been read yet.</source>
        <translation>Hesap henüz okunmadı.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="117"/>
        <source>The emergency stop is pulled here; the tour begins before it.</source>
        <translation>Acil durdurma burada zaten devrede; tur bundan önce başlar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="119"/>
        <source>No position here is over its limit without a stop.</source>
        <translation>Burada limitini aşan stopsuz bir pozisyon yok.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="208"/>
        <source>The account is not known at this moment: nothing counts until it is read again.</source>
        <translation>Hesap şu anda bilinmiyor: yeniden okunana kadar hiçbir şey sayılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="211"/>
        <source>Waiting for a whole order in the ticket: %1, %2, a size, a stop.</source>
        <translation>Formda eksiksiz bir emir bekleniyor: %1, %2, boyut, stop.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="212"/>
        <source>Waiting until the account holds nothing of %1.</source>
        <translation>Hesapta %1 kalmayana kadar bekleniyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Stopped. Waiting until flat is verified.</source>
        <translation>Durduruldu. Pozisyon kalmadığının doğrulanması bekleniyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="214"/>
        <source>Waiting for the stop.</source>
        <translation>Durdurma bekleniyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="215"/>
        <source>Waiting until a named person clears it.</source>
        <translation>Adı belirtilen bir kişinin kaldırması bekleniyor.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="235"/>
        <source>%1 is worth %2: %3 of the balance, where %4 is the limit, and no stop protects it. So it began: the limit was a fixed sum, and nobody saw. Here the bar is hatched beyond its line, marked ! and worded, and Guard counts how long it has been without a stop.</source>
        <translation>%1 değeri %2: bakiye payı %3, limit %4, ve onu koruyan stop yok. Olay böyle başladı: limit sabit bir tutardı ve kimse görmedi. Burada çubuk, çizgisinin ötesinde taralıdır, ! ile ve sözle işaretlenir; Koruma sütunu ne zamandır stopsuz olduğunu sayar.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="240"/>
        <source>Try to add to it: %1, %2, any size, and a stop. Every rule is judged while you type; the position limit says no, with its numbers, and the order cannot be sent.</source>
        <translation>Pozisyona eklemeyi deneyin: %1, %2, herhangi bir boyut ve bir stop. Siz yazarken her kural değerlendirilir; pozisyon limiti sayılarıyla hayır der ve emir gönderilemez.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="244"/>
        <source>An exit is never refused by a limit. Choose Close…, give a reason, and look at the effect before you press: the dialog says what it will do.</source>
        <translation>Çıkış hiçbir zaman bir limit tarafından reddedilmez. Kapat… seçin, neden belirtin ve basmadan önce etkisine bakın: pencere ne yapacağını söyler.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="247"/>
        <source>You stopped before the tour came to it: good, that is how it is meant. Entries are blocked, orders cancelled, positions closed; the strip shows each of it.</source>
        <translation>Tur buraya gelmeden durdurdunuz: doğrusu da budur. Girişler engellenir, emirler iptal edilir, pozisyonlar kapatılır; şerit her birini gösterir.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="248"/>
        <source>One press, no question: entries are blocked at once, orders cancelled, positions closed, and flat is said only after two reads agree. Press it now.</source>
        <translation>Tek basış, soru yok: girişler hemen engellenir, emirler iptal edilir, pozisyonlar kapatılır; pozisyon kalmadığı ancak iki okuma tutunca söylenir. Şimdi basın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="251"/>
        <source>Nothing but a named person ends a stop, also after a restart. Choose Clear…, read the checklist, give your name and a reason.</source>
        <translation>Durdurmayı, yeniden başlatmadan sonra da, yalnızca adı belirtilen bir kişi kaldırır. Kaldır… seçin, denetim listesini okuyun, adınızı ve nedeni yazın.</translation>
    </message>
    <message>
        <location filename="../ui/presenters/tour_presenter.cpp" line="254"/>
        <source>Flagged, refused, closed, stopped, cleared. Each of it stands in the journal with its numbers: look at Decisions below.</source>
        <translation>İşaretlendi, reddedildi, kapatıldı, durduruldu, kaldırıldı. Her biri sayılarıyla işlem günlüğünde: aşağıdaki Kararlar listesine bakın.</translation>
    </message>
</context>
<context>
    <name>TrayPresenter</name>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="37"/>
        <source>LATCHED, NOT SENT: no path to the exchange</source>
        <translation>KİLİTLENDİ, GÖNDERİLMEDİ: borsaya ulaşan yol yok</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED, the engine does not answer</source>
        <translation>DURDURULDU, motor yanıt vermiyor</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="40"/>
        <source>STOPPED: entries blocked</source>
        <translation>DURDURULDU: girişler engellendi</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="43"/>
        <source>THE ENGINE DOES NOT ANSWER</source>
        <translation>MOTOR YANIT VERMİYOR</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="46"/>
        <source>Offline: the exchange is not reached</source>
        <translation>Çevrimdışı: borsaya ulaşılamıyor</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="50"/>
        <source>Trading</source>
        <translation>İşlem açık</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="52"/>
        <source>Reduce only: entries blocked</source>
        <translation>Yalnızca azaltma: girişler engellendi</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="57"/>
        <source>Not ready: entries blocked</source>
        <translation>Hazır değil: girişler engellendi</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="67"/>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="69"/>
        <source>Today %1</source>
        <translation>Bugün %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>%n open position(s)</source>
        <translation>
            <numerusform>%n açık pozisyon</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/tray/tray_presenter.cpp" line="70"/>
        <source>Open positions: not known</source>
        <translation>Açık pozisyonlar: bilinmiyor</translation>
    </message>
</context>
<context>
    <name>bw::app::KeyService</name>
    <message>
        <location filename="../app/key_service.cpp" line="200"/>
        <source>The keychain gives out no key for it any more.</source>
        <translation>Anahtarlık artık bunun için anahtar vermiyor.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="212"/>
        <source>That is too long to be the secret of a key.</source>
        <translation>Bu, bir gizli anahtar olamayacak kadar uzun.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="215"/>
        <source>the form</source>
        <translation>form</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="241"/>
        <source>The exchange could not be asked.</source>
        <translation>Borsaya sorulamadı.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="242"/>
        <location filename="../app/key_service.cpp" line="245"/>
        <source>Not kept. %1</source>
        <translation>Saklanmadı. %1</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="252"/>
        <source>The key %1 is kept in the keychain. It counts at the next start of its mode.</source>
        <translation>%1 anahtarı anahtarlıkta saklandı. Modunun bir sonraki başlatılışında geçerli olur.</translation>
    </message>
    <message>
        <location filename="../app/key_service.cpp" line="270"/>
        <source>The key was removed from the keychain. At the exchange it still exists: delete it there if it is no longer needed.</source>
        <translation>Anahtar anahtarlıktan kaldırıldı. Borsada hâlâ var: artık gerekmiyorsa orada silin.</translation>
    </message>
</context>
<context>
    <name>bw::app::ModeDesk</name>
    <message>
        <location filename="../app/mode_desk.cpp" line="73"/>
        <source>A step needs the name of who approves it.</source>
        <translation>Geçiş için onaylayanın adı gerekir.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AcceptBaselineDialog</name>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="17"/>
        <source>The day&apos;s starting balance</source>
        <translation>Gün başı bakiyesi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>Ad, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>adınız (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>Girişler engellenmiş kalır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="23"/>
        <source>The figure was not accepted.</source>
        <translation>Rakam kabul edilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="32"/>
        <source>Proposed start of the day</source>
        <translation>Önerilen gün başı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="34"/>
        <source>Equity now</source>
        <translation>Şu anki özkaynak</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="35"/>
        <source>Daily loss limit</source>
        <translation>Günlük zarar limiti</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="36"/>
        <source>Today&apos;s loss is measured from this figure. If the true balance at 00:00 UTC was higher, the difference is not counted as a loss.</source>
        <translation>Bugünkü zarar bu rakamdan ölçülür. 00:00 UTC&apos;deki gerçek bakiye daha yüksekse, aradaki fark zarar sayılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="52"/>
        <source>The figure changed, it was %1 until now: it needs your name again.</source>
        <translation>Rakam değişti, şimdiye kadar %1 idi: adınızı yeniden girmeniz gerekiyor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="69"/>
        <source>Less, if money was transferred in today.</source>
        <translation>Bugün hesaba para aktarıldıysa daha az.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="71"/>
        <source>Accepting …</source>
        <translation>Kabul ediliyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>There is nothing to accept.</source>
        <translation>Kabul edilecek bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/accept_baseline_dialog.cpp" line="73"/>
        <source>A name is required.</source>
        <translation>Ad zorunludur.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AdoptDialog</name>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="16"/>
        <source>Adopt %1 as a position</source>
        <translation>%1 varlığını pozisyon olarak devral</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>Name, required</source>
        <translation>Ad, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="21"/>
        <source>your name (required, journalled)</source>
        <translation>adınız (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It stays a holding that nobody touches (Esc)</source>
        <translation>Kimsenin dokunmadığı bir varlık olarak kalır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="22"/>
        <source>It was not adopted.</source>
        <translation>Devralınmadı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="34"/>
        <source>Amount</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="35"/>
        <source>A&amp;mount</source>
        <translation>&amp;Miktar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="41"/>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="43"/>
        <source>As much as can be sold again (%1)</source>
        <translation>Yeniden satılabilecek kadarı (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="66"/>
        <source>Value now</source>
        <translation>Şu anki değer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="67"/>
        <source>Uses</source>
        <translation>Kullanım</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="68"/>
        <source>It becomes a position at the price of now: it counts toward every limit, gets a protective stop at the exchange, and an emergency stop sells it. What is not adopted stays untouched.</source>
        <translation>Şu anki fiyattan pozisyon olur: her limite sayılır, borsada koruyucu stop alır ve acil durdurma onu satar. Devralınmayan kısma dokunulmaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="94"/>
        <source>Adopting …</source>
        <translation>Devralınıyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/adopt_dialog.cpp" line="96"/>
        <source>A name is required.</source>
        <translation>Ad zorunludur.</translation>
    </message>
</context>
<context>
    <name>bw::ui::AmendReasonDialog</name>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="15"/>
        <source>Why it was stopped</source>
        <translation>Neden durduruldu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>&amp;Reason</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>Reason, required</source>
        <translation>Neden, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="19"/>
        <source>why it was stopped (required, journalled)</source>
        <translation>neden durduruldu (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>Name of who stopped, required</source>
        <translation>Durduran kişinin adı, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="20"/>
        <source>who stopped (required, journalled)</source>
        <translation>kim durdurdu (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>Leave it</source>
        <translation>Böyle kalsın</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason stays as it is (Esc)</source>
        <translation>Neden olduğu gibi kalır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="21"/>
        <source>The reason was not recorded.</source>
        <translation>Neden kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="37"/>
        <source>This is another stop than the one before: it needs a reason and a name of its own.</source>
        <translation>Bu, öncekinden farklı bir durdurma: kendi nedeni ve adı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="49"/>
        <source>The emergency stop was cleared: there is no reason left to amend.</source>
        <translation>Acil durdurma kaldırıldı: düzeltilecek bir neden kalmadı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="50"/>
        <source>Stopped by %1 at %2 UTC. Reason so far: %3.</source>
        <translation>Durduran: %1, %2 UTC. Şu ana kadarki neden: %3.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="51"/>
        <source>somebody unnamed</source>
        <translation>adı belirtilmemiş biri</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="52"/>
        <source>none given</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>Recording …</source>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="55"/>
        <source>R&amp;ecord the reason</source>
        <translation>Nedeni &amp;kaydet</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>Nothing is stopped.</source>
        <translation>Durdurulmuş bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/amend_reason_dialog.cpp" line="57"/>
        <source>A reason and a name are required.</source>
        <translation>Neden ve ad zorunludur.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ApprovalBar</name>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="49"/>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="50"/>
        <source>Decline</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="51"/>
        <source>Approve the waiting entry</source>
        <translation>Bekleyen girişi onayla</translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="52"/>
        <source>Decline the waiting entry</source>
        <translation>Bekleyen girişi reddet</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/widgets/approval_bar.cpp" line="87"/>
        <source> (%n more wait)</source>
        <translation>
            <numerusform> (%n istek daha bekliyor)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/widgets/approval_bar.cpp" line="88"/>
        <source>%1 asks: %2. It expires in %3 s.%4</source>
        <translation>%1 onay istiyor: %2. Süresi %3 saniye sonra doluyor.%4</translation>
    </message>
</context>
<context>
    <name>bw::ui::ClearStopDialog</name>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="24"/>
        <source>The emergency stop is not latched.</source>
        <translation>Acil durdurma kilitli değil.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="26"/>
        <source>no reason was given</source>
        <translation>neden belirtilmedi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="27"/>
        <source>Stopped by %1 at %2 UTC, epoch %3: %4.</source>
        <translation>Durduran: %1, %2 UTC, dönem %3: %4.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="28"/>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="36"/>
        <source>Clear the emergency stop</source>
        <translation>Acil durdurmayı kaldır</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>&amp;Approver</source>
        <translation>&amp;Onaylayan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>Approver, required</source>
        <translation>Onaylayan, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="44"/>
        <source>your name (required, journalled)</source>
        <translation>adınız (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>&amp;Reason</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>Reason, required</source>
        <translation>Neden, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="45"/>
        <source>why trading may go on (required, journalled)</source>
        <translation>işlemler neden sürebilir (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Keep stopped</source>
        <translation>Durdurma sürsün</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>Nothing changes (Esc)</source>
        <translation>Hiçbir şey değişmez (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="46"/>
        <source>The stop was not cleared.</source>
        <translation>Durdurma kaldırılmadı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✔ yes</source>
        <translation>✔ evet</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="74"/>
        <source>✖ no</source>
        <translation>✖ hayır</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="91"/>
        <source>Clearing …</source>
        <translation>Kaldırılıyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="92"/>
        <source>&amp;Clear the stop</source>
        <translation>Durdurmayı &amp;kaldır</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>&amp;Clear although %1 not green</source>
        <translation>%1 yeşil değil: yine de &amp;kaldır</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>1 point is</source>
        <translation>1 madde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="93"/>
        <source>%1 points are</source>
        <translation>%1 madde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>Nothing is stopped.</source>
        <translation>Durdurulmuş bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="96"/>
        <source>An approver and a reason are required.</source>
        <translation>Onaylayan ve neden zorunludur.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/clear_stop_dialog.cpp" line="107"/>
        <source>%1 pulled this stop; under dual control somebody else has to approve the clear.</source>
        <translation>Bu durdurmayı %1 devreye aldı; çift denetimde kaldırmayı başka biri onaylamalı.</translation>
    </message>
</context>
<context>
    <name>bw::ui::CloseDialog</name>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="37"/>
        <source>Close %1</source>
        <translation>%1 pozisyonunu kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Nothing is sent (Esc)</source>
        <translation>Hiçbir şey gönderilmez (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>The close was refused.</source>
        <translation>Kapatma reddedildi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="44"/>
        <source>Accepted by the exchange; waiting for the fill …</source>
        <translation>Borsa kabul etti; gerçekleşme bekleniyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="54"/>
        <source>Quantity to close</source>
        <translation>Kapatılacak miktar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="55"/>
        <source>&amp;Quantity</source>
        <translation>&amp;Miktar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="59"/>
        <source>Share of the position to close, in thousandths</source>
        <translation>Pozisyonun kapatılacak payı, binde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="98"/>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="100"/>
        <source>Close %1 percent of the position</source>
        <translation>Pozisyonun yüzde %1 kadarını kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="117"/>
        <source>&amp;Market</source>
        <translation>&amp;Piyasa</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="118"/>
        <source>&amp;Limit at</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="123"/>
        <source>Limit price</source>
        <translation>Limit fiyatı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="126"/>
        <source>&amp;Reason</source>
        <translation>&amp;Neden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="129"/>
        <source>Order</source>
        <translation>Emir</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>target reached</source>
        <translation>hedefe ulaşıldı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>the idea no longer holds</source>
        <translation>fikir artık geçerli değil</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="163"/>
        <source>less risk</source>
        <translation>daha az risk</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="171"/>
        <source>Reason, required</source>
        <translation>Neden, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="172"/>
        <source>why? (required, journalled)</source>
        <translation>neden? (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="182"/>
        <source>Estimated price</source>
        <translation>Tahmini fiyat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="183"/>
        <source>P&amp;L of this part</source>
        <translation>Bu kısmın K/Z&apos;si</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="184"/>
        <source>Then still open</source>
        <translation>Sonra açık kalan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="185"/>
        <source>Protective stop</source>
        <translation>Koruyucu stop</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="244"/>
        <source>Closing …</source>
        <translation>Kapatılıyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="245"/>
        <source>Sends the exit (Enter)</source>
        <translation>Çıkış emrini gönderir (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="246"/>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/close_dialog.cpp" line="247"/>
        <source>Hides this window; the order goes on (Esc)</source>
        <translation>Bu pencereyi gizler; emir sürer (Esc)</translation>
    </message>
</context>
<context>
    <name>bw::ui::CommandDialog</name>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="207"/>
        <source>Sent to the engine …</source>
        <translation>Motora gönderildi …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/command_dialog.cpp" line="238"/>
        <source>It is not known yet whether the exchange took it. It is being looked up; nothing is sent again.</source>
        <translation>Borsanın bunu kabul edip etmediği henüz bilinmiyor. Sorgulanıyor; hiçbir şey yeniden gönderilmiyor.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DayGauge</name>
    <message>
        <location filename="../ui/widgets/day_gauge.cpp" line="32"/>
        <source>Loss of today against its limit</source>
        <translation>Bugünkü zarar ve limiti</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsModel</name>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✔ allowed</source>
        <translation>✔ izin var</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="90"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="34"/>
        <source>✖ refused</source>
        <translation>✖ reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="156"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="158"/>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="160"/>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="162"/>
        <source>Symbol</source>
        <translation>Sembol</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="164"/>
        <source>Asked for</source>
        <translation>İstenen</translation>
    </message>
    <message>
        <location filename="../ui/models/decisions_model.cpp" line="166"/>
        <source>Why, with the numbers</source>
        <translation>Neden, sayılarla</translation>
    </message>
</context>
<context>
    <name>bw::ui::DecisionsPanel</name>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <location filename="../ui/panels/decisions_panel.cpp" line="43"/>
        <source>Decisions</source>
        <translation>Kararlar</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="30"/>
        <source>No decision yet. Every order that is allowed or refused appears here, with the rule and its numbers.</source>
        <translation>Henüz karar yok. İzin verilen veya reddedilen her emir, kuralı ve sayılarıyla burada görünür.</translation>
    </message>
    <message>
        <location filename="../ui/panels/decisions_panel.cpp" line="35"/>
        <source>Position size: it would be 9.41 %; the limit is 5 %.</source>
        <translation>Pozisyon boyutu: yüzde 9,41 olurdu; limit yüzde 5.</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillProcess</name>
    <message>
        <location filename="../ui/drill_process.cpp" line="52"/>
        <source>it ended with code %1</source>
        <translation>%1 koduyla sona erdi</translation>
    </message>
</context>
<context>
    <name>bw::ui::DrillWindow</name>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Drill</source>
        <translation>Tatbikat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="115"/>
        <source>Every limit is made to fire against the paper exchange of this very program, in a process and a folder of its own. This account is not touched, no alert is sent; it takes about half a minute.</source>
        <translation>Her limit, bu programın sanal borsasında, ayrı bir süreçte ve ayrı bir klasörde çalıştırılır. Bu hesaba dokunulmaz, bildirim gönderilmez; yaklaşık yarım dakika sürer.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What has to happen</source>
        <translation>Olması gereken</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="117"/>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="118"/>
        <source>Limits of this drill, as they come</source>
        <translation>Bu tatbikatın limitleri, geliş sırasıyla</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="123"/>
        <source>The last drills</source>
        <translation>Son tatbikatlar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>When (UTC)</source>
        <translation>Zaman (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="124"/>
        <source>What did not fire</source>
        <translation>Çalışmayanlar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="125"/>
        <source>The last drills, newest first</source>
        <translation>Son tatbikatlar, en yenisi başta</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="126"/>
        <source>&amp;Start the drill</source>
        <translation>Tatbikatı &amp;başlat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="127"/>
        <source>C&amp;ancel the drill</source>
        <translation>Tatbikatı &amp;iptal et</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="128"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="129"/>
        <source>Ends a drill that runs (Esc)</source>
        <translation>Süren tatbikatı sonlandırır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✔ ok</source>
        <translation>✔ tamam</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="162"/>
        <source>✖ no</source>
        <translation>✖ hayır</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="194"/>
        <source>Running: %n check(s) so far.</source>
        <translation>
            <numerusform>Sürüyor: şimdiye kadar %n denetim.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="198"/>
        <source>Not started.</source>
        <translation>Başlatılmadı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="202"/>
        <source>✔ Passed: every limit fired.</source>
        <translation>✔ Geçti: her limit çalıştı.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/drill_window.cpp" line="203"/>
        <source>✖ NOT passed: %n check(s) failed, see above.</source>
        <translation>
            <numerusform>✖ GEÇMEDİ: %n denetim başarısız, yukarıya bakın.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="204"/>
        <source>Cancelled; it does not count and is not in the record.</source>
        <translation>İptal edildi; sayılmaz ve kayda geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/drill_window.cpp" line="205"/>
        <source>✖ The drill could not be carried out: %1</source>
        <translation>✖ Tatbikat yürütülemedi: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::EquityPanel</name>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="72"/>
        <location filename="../ui/panels/equity_panel.cpp" line="74"/>
        <location filename="../ui/panels/equity_panel.cpp" line="133"/>
        <source>Equity</source>
        <translation>Özkaynak</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="73"/>
        <source>From the highest equity since the program started</source>
        <translation>Program başladığından beri en yüksek özkaynağa göre</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="75"/>
        <source>Start of the day</source>
        <translation>Gün başı</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="77"/>
        <source>Equity (solid), the drawdown below its highest (filled), and the start of the day (dashed), over UTC; arrow keys read it point by point</source>
        <translation>Özkaynak (düz), en yükseğinin altındaki düşüş (dolgulu) ve günün başlangıcı (kesikli), UTC; ok tuşları nokta nokta okur</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="78"/>
        <source>How far back</source>
        <translation>Ne kadar geriye</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>this run</source>
        <translation>oturum</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>week</source>
        <translation>hafta</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="79"/>
        <source>quarter</source>
        <translation>çeyrek</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="83"/>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="111"/>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="84"/>
        <source>Line as CSV…</source>
        <translation>Çizgi, CSV…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="85"/>
        <source>Picture as PNG…</source>
        <translation>Görüntü, PNG…</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="96"/>
        <source>The line begins when the account is known.</source>
        <translation>Çizgi, hesap bilinince başlar.</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="134"/>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="199"/>
        <source>%1 stale</source>
        <translation>%1 güncel değil</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel.cpp" line="76"/>
        <location filename="../ui/panels/equity_panel.cpp" line="135"/>
        <source>Drawdown</source>
        <translation>Düşüş</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="133"/>
        <source>the picture is empty</source>
        <translation>resim boş</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Written to %1.</source>
        <translation>%1 konumuna yazıldı.</translation>
    </message>
    <message>
        <location filename="../ui/panels/equity_panel_foot.cpp" line="135"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>%1 konumuna hiçbir şey yazılmadı: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsModel</name>
    <message>
        <location filename="../ui/models/events_model.cpp" line="73"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>info</source>
        <translation>bilgi</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="75"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>▲ warning</source>
        <translation>▲ uyarı</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="77"/>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>✖ alarm</source>
        <translation>✖ alarm</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <location filename="../ui/models/events_model.cpp" line="105"/>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
</context>
<context>
    <name>bw::ui::EventsPanel</name>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <location filename="../ui/panels/events_panel.cpp" line="44"/>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="24"/>
        <source>Nothing has happened yet.</source>
        <translation>Henüz bir şey olmadı.</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="28"/>
        <source>The market stream was silent for 2.3 s.</source>
        <translation>Piyasa akışı 2,3 s sessiz kaldı.</translation>
    </message>
    <message>
        <location filename="../ui/panels/events_panel.cpp" line="45"/>
        <source>Alerts</source>
        <translation>Bildirimler</translation>
    </message>
</context>
<context>
    <name>bw::ui::ExplainFlowDialog</name>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="19"/>
        <source>Money that nothing explains</source>
        <translation>Açıklanamayan para</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>Name, required</source>
        <translation>Ad, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="24"/>
        <source>your name (required, journalled)</source>
        <translation>adınız (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>Entries stay blocked (Esc)</source>
        <translation>Girişler engellenmiş kalır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="26"/>
        <source>It was not recorded.</source>
        <translation>Kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="35"/>
        <source>The wallet moved by</source>
        <translation>Cüzdan değişimi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="37"/>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="38"/>
        <source>Today without it</source>
        <translation>Bu hariç bugün</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="45"/>
        <source>A &amp;transfer: money that was paid in or taken out</source>
        <translation>&amp;Transfer: yatırılan veya çekilen para</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="46"/>
        <source>A r&amp;esult: something that was won or lost</source>
        <translation>&amp;Sonuç: kazanılan veya kaybedilen para</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="97"/>
        <source>The amount changed, it was %1 until now: it needs your choice and your name again.</source>
        <translation>Tutar değişti, şimdiye kadar %1 idi: seçiminizi ve adınızı yeniden gerektiriyor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="127"/>
        <source>As long as this run of the program knows of it.</source>
        <translation>Programın bu oturumunun bildiği süre kadar.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="133"/>
        <source>Recording …</source>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="134"/>
        <source>Nothing to record</source>
        <translation>Kaydedilecek bir şey yok</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="135"/>
        <source>Choose what it was</source>
        <translation>Ne olduğunu seçin</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>There is nothing to explain.</source>
        <translation>Açıklanacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/explain_flow_dialog.cpp" line="138"/>
        <source>A choice and a name are required.</source>
        <translation>Seçim ve ad zorunludur.</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsModel</name>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="40"/>
        <source>untouched; can be adopted</source>
        <translation>dokunulmaz; devralınabilir</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="127"/>
        <source>A holding is never sold and never counted.</source>
        <translation>Varlıklar asla satılmaz, asla hesaba katılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Coin</source>
        <translation>Coin</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Held</source>
        <translation>Eldeki</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <location filename="../ui/models/holdings_model.cpp" line="159"/>
        <source>As a position</source>
        <translation>Pozisyon olarak</translation>
    </message>
</context>
<context>
    <name>bw::ui::HoldingsPanel</name>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <location filename="../ui/panels/holdings_panel.cpp" line="45"/>
        <source>Holdings</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="18"/>
        <source>No coin is held beside the positions.</source>
        <translation>Pozisyonlar dışında tutulan coin yok.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="24"/>
        <source>untouched; can be adopted</source>
        <translation>dokunulmaz; devralınabilir</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="30"/>
        <source>Nothing here is sold or counted, not even by the emergency stop.</source>
        <translation>Buradaki hiçbir şey satılmaz veya hesaba katılmaz, acil durdurmada bile.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt %1…</source>
        <translation>%1 devral…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="66"/>
        <source>Adopt…</source>
        <translation>Devral…</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Choose a coin.</source>
        <translation>Bir coin seçin.</translation>
    </message>
    <message>
        <location filename="../ui/panels/holdings_panel.cpp" line="67"/>
        <source>Makes it a position (%1)</source>
        <translation>Pozisyona dönüştürür (%1)</translation>
    </message>
</context>
<context>
    <name>bw::ui::KeysWindow</name>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>Keys</source>
        <translation>Anahtarlar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="171"/>
        <source>API keys of each account. Only their last characters are shown, and secrets never. A key that may withdraw is refused; bind it to your address at the exchange.</source>
        <translation>Her hesabın API anahtarları. Yalnızca son karakterleri gösterilir, gizli anahtarlar asla. Çekim yetkisi olan anahtar reddedilir; anahtarı borsada adresinize bağlayın.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Kept</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>Added (UTC)</source>
        <translation>Eklenme (UTC)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="173"/>
        <source>At the exchange</source>
        <translation>Borsada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="174"/>
        <source>Keys of each account</source>
        <translation>Her hesabın anahtarları</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="175"/>
        <source>&amp;Check at the exchange</source>
        <translation>&amp;Borsada denetle</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="176"/>
        <source>&amp;Remove…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="177"/>
        <source>API &amp;key</source>
        <translation>API &amp;anahtarı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="178"/>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="179"/>
        <source>&amp;Secret or private key</source>
        <translation>&amp;Gizli veya özel anahtar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="180"/>
        <source>Secret or private key</source>
        <translation>Gizli veya özel anahtar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="181"/>
        <source>From a &amp;file…</source>
        <translation>&amp;Dosyadan…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="182"/>
        <source>Check and k&amp;eep</source>
        <translation>Denetle ve &amp;sakla</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="183"/>
        <source>Read a&amp;gain</source>
        <translation>&amp;Yeniden oku</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="184"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="200"/>
        <source>Keys cannot be managed in this window.</source>
        <translation>Anahtarlar bu pencerede yönetilemiyor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="236"/>
        <source>Private key: %1</source>
        <translation>Özel anahtar: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key</source>
        <translation>Anahtar ekle</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Replace the key of: %1</source>
        <translation>Değiştirilecek anahtar: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="243"/>
        <source>Add a key for: %1</source>
        <translation>Eklenecek anahtar: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>pasted, also with several lines; never shown</source>
        <translation>yapıştırın, birden çok satır da olur; asla gösterilmez</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="244"/>
        <source>from %1</source>
        <translation>kaynak: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="247"/>
        <source>The exchange is asked first; nothing is kept that it refuses.</source>
        <translation>Önce borsaya sorulur; borsanın reddettiği hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="260"/>
        <source>Private key</source>
        <translation>Özel anahtar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>Private keys (*.pem *.key)</source>
        <translation>Özel anahtarlar (*.pem *.key)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="264"/>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="278"/>
        <source>Asking the exchange about the key…</source>
        <translation>Anahtar borsaya soruluyor…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>Remove the key?</source>
        <translation>Anahtar kaldırılsın mı?</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="289"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="292"/>
        <source>It is taken out of the keychain. A run that uses it goes on with it until it ends; at the exchange the key still exists.</source>
        <translation>Anahtarlıktan çıkarılır. Onu kullanan oturum, sona erene kadar kullanmayı sürdürür; anahtar borsada hâlâ vardır.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="293"/>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/keys_window.cpp" line="294"/>
        <source>Remove the key</source>
        <translation>Anahtarı kaldır</translation>
    </message>
</context>
<context>
    <name>bw::ui::LimitsWindow</name>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>Limits</source>
        <translation>Limitler</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="178"/>
        <source>All in percent of the balance as it is now. What gets tighter counts at once; what gets looser is journalled, and with real money needs the name of who approves it.</source>
        <translation>Tümü şu anki bakiyenin yüzdesi olarak. Sıkılaşan hemen geçerli olur; gevşeyen kayda geçer ve gerçek parada onaylayanın adı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>Where it comes from</source>
        <translation>Kaynağı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="180"/>
        <source>The mode&apos;s own</source>
        <translation>Modun değeri</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="184"/>
        <source>&amp;Approver</source>
        <translation>&amp;Onaylayan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="185"/>
        <source>Approver, required to loosen a limit with real money</source>
        <translation>Onaylayan, gerçek parada limit gevşetmek için zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="186"/>
        <source>your name (required to loosen, journalled)</source>
        <translation>adınız (gevşetmek için zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="187"/>
        <source>&amp;Undo changes</source>
        <translation>Değişiklikleri &amp;geri al</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="188"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="219"/>
        <source>%1 in %2</source>
        <translation>%1, birim %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="261"/>
        <source>Changing …</source>
        <translation>Değiştiriliyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Apply</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="262"/>
        <source>&amp;Tighten %n limit(s)</source>
        <translation>
            <numerusform>%n limiti &amp;sıkılaştır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="263"/>
        <source>&amp;Loosen %n limit(s)</source>
        <translation>
            <numerusform>%n limiti ge&amp;vşet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/limits_window.cpp" line="264"/>
        <source>Change %n limit(s), some &amp;looser</source>
        <translation>
            <numerusform>%n limiti değiştir, bazıları &amp;daha gevşek</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="265"/>
        <source>A value cannot be taken: see beside its field.</source>
        <translation>Bir değer kabul edilemiyor: alanının yanına bakın.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="266"/>
        <source>Loosening a limit with real money needs the name of who approves it.</source>
        <translation>Gerçek parada limit gevşetmek için onaylayanın adı gerekir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="306"/>
        <source>Sent to the engine …</source>
        <translation>Motora gönderildi …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/limits_window.cpp" line="328"/>
        <source>The limits were not changed.</source>
        <translation>Limitler değiştirilmedi.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListBar</name>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="31"/>
        <source>Symbol or word</source>
        <translation>Sembol veya sözcük</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="32"/>
        <source>Show only rows with these words</source>
        <translation>Yalnızca bu sözcükleri içeren satırları göster</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="33"/>
        <source>Show every row</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_bar.cpp" line="34"/>
        <source>Shows every row again (Esc)</source>
        <translation>Tüm satırları yeniden gösterir (Esc)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/list_bar.cpp" line="71"/>
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>gösterilen %1/%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::ListColumns</name>
    <message>
        <location filename="../ui/panels/list_columns.cpp" line="210"/>
        <source>As usual</source>
        <translation>Varsayılan</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListFrame</name>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="117"/>
        <source>Copy the cell</source>
        <translation>Hücreyi kopyala</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="118"/>
        <source>Copy the rows</source>
        <translation>Satırları kopyala</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="120"/>
        <source>Filter…</source>
        <translation>Süz…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="121"/>
        <source>Only this symbol</source>
        <translation>Yalnızca bu sembol</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="122"/>
        <source>By this column, upwards</source>
        <translation>Bu sütuna göre, artan</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="123"/>
        <source>By this column, downwards</source>
        <translation>Bu sütuna göre, azalan</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="124"/>
        <source>As usual</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="125"/>
        <source>This column to the left</source>
        <translation>Bu sütunu sola taşı</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="126"/>
        <source>This column to the right</source>
        <translation>Bu sütunu sağa taşı</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="127"/>
        <source>This column wider</source>
        <translation>Bu sütunu genişlet</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="128"/>
        <source>This column narrower</source>
        <translation>Bu sütunu daralt</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="129"/>
        <source>Export as CSV…</source>
        <translation>CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="215"/>
        <source>Sort</source>
        <translation>Sırala</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="217"/>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="321"/>
        <source>Export</source>
        <translation>Dışa aktar</translation>
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
            <numerusform>%n satır %1 konumuna yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/list_frame.cpp" line="332"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>%1 konumuna hiçbir şey yazılmadı: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::ListTable</name>
    <message>
        <location filename="../ui/panels/list_table.cpp" line="108"/>
        <source>No row has the words of the filter. Esc in the filter shows every row again.</source>
        <translation>Süzgecin sözcüklerini içeren satır yok. Süzgeçte Esc tüm satırları yeniden gösterir.</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockCover</name>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="67"/>
        <location filename="../ui/lock/lock_cover.cpp" line="148"/>
        <source>Breakwater · locked</source>
        <translation>Breakwater · kilitli</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="110"/>
        <source>Breakwater is locked</source>
        <translation>Breakwater kilitli</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="111"/>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="112"/>
        <source>Positions stay guarded. The emergency stop works at once: its button or Ctrl+Shift+F12.</source>
        <translation>Pozisyonlar korunmaya devam eder. Acil durdurma hemen çalışır: düğmesi veya Ctrl+Shift+F12.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="113"/>
        <source>Press Enter to unlock.</source>
        <translation>Kilidi açmak için Enter&apos;a basın.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="114"/>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="115"/>
        <source>passphrase</source>
        <translation>parola</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock (Enter)</source>
        <translation>Kilidi aç (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="116"/>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="118"/>
        <source>The passphrase cannot be read, so nothing opens this lock. End Breakwater, delete %1 and start again.</source>
        <translation>Parola okunamıyor, bu yüzden bu kilidi hiçbir şey açmaz. Breakwater&apos;ı sonlandırın, %1 dosyasını silin ve yeniden başlatın.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_cover.cpp" line="190"/>
        <source>That is not it. The next try is heard in %n s.</source>
        <translation>
            <numerusform>Parola doğru değil. Sonraki deneme %n s sonra kabul edilir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_cover.cpp" line="191"/>
        <source>That is not it.</source>
        <translation>Parola doğru değil.</translation>
    </message>
</context>
<context>
    <name>bw::ui::LockDialog</name>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="23"/>
        <source>Inactivity lock</source>
        <translation>Hareketsizlik kilidi</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="27"/>
        <source>A locked window shows how a stop proceeds and nothing else. The emergency stop works all the same; positions stay guarded.</source>
        <translation>Kilitli pencere yalnızca bir durdurmanın nasıl ilerlediğini gösterir. Acil durdurma yine çalışır; pozisyonlar korunmaya devam eder.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>&amp;Passphrase of now</source>
        <translation>Şi&amp;mdiki parola</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="32"/>
        <source>Passphrase of now, required</source>
        <translation>Şimdiki parola, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="33"/>
        <source>required to change the lock</source>
        <translation>kilidi değiştirmek için zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>&amp;New passphrase</source>
        <translation>&amp;Yeni parola</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="35"/>
        <source>New passphrase</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: as it is</source>
        <translation>boş: olduğu gibi kalır</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="36"/>
        <source>empty: Enter unlocks</source>
        <translation>boş: Enter kilidi açar</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>The same &amp;again</source>
        <translation>Yeni&amp;den girin</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="37"/>
        <source>New passphrase, again</source>
        <translation>Yeni parola, yeniden</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="40"/>
        <source>No passphrase any &amp;more: Enter unlocks</source>
        <translation>&amp;Parola kalksın: Enter kilidi açar</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="44"/>
        <source>The lock stays as it is (Esc)</source>
        <translation>Kilit olduğu gibi kalır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="65"/>
        <source>never by itself</source>
        <translation>kendiliğinden asla</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="66"/>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="67"/>
        <source>Minutes without a key or a pointer</source>
        <translation>Tuş ve imleç kullanılmayan dakikalar</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="69"/>
        <source>Lock af&amp;ter</source>
        <translation>&amp;Kilit süresi</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="81"/>
        <source>The passphrase of now is required.</source>
        <translation>Şimdiki parola zorunludur.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/lock/lock_dialog.cpp" line="84"/>
        <source>A passphrase has %n characters at least.</source>
        <translation>
            <numerusform>Parola en az %n karakter olmalıdır.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="86"/>
        <source>The new passphrase is not the same both times.</source>
        <translation>Yeni parolanın iki girişi aynı değil.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="97"/>
        <source>&amp;Keep</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="112"/>
        <source>That is not the passphrase of now.</source>
        <translation>Şimdiki parola doğru değil.</translation>
    </message>
    <message>
        <location filename="../ui/lock/lock_dialog.cpp" line="118"/>
        <source>The passphrase was not kept: %1</source>
        <translation>Parola saklanmadı: %1</translation>
    </message>
</context>
<context>
    <name>bw::ui::MainWindow</name>
    <message>
        <location filename="../ui/main_window.cpp" line="134"/>
        <location filename="../ui/main_window.cpp" line="239"/>
        <source>Positions</source>
        <translation>Pozisyonlar</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="139"/>
        <location filename="../ui/main_window.cpp" line="243"/>
        <source>Order ticket</source>
        <translation>Emir formu</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="160"/>
        <source>Orders, trades, decisions, events</source>
        <translation>Emirler, işlemler, kararlar, olaylar</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="163"/>
        <source>Equity</source>
        <translation>Özkaynak</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Orders</source>
        <translation>Emirler</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Decisions</source>
        <translation>Kararlar</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="173"/>
        <source>Holdings</source>
        <translation>Varlıklar</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="219"/>
        <source>&amp;Quit</source>
        <translation>Çı&amp;kış</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="221"/>
        <source>&amp;Position</source>
        <translation>&amp;Pozisyon</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="228"/>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="230"/>
        <source>&amp;Emergency</source>
        <translation>&amp;Acil</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="231"/>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="256"/>
        <source>La&amp;youts</source>
        <translation>Yer&amp;leşimler</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="257"/>
        <source>Dark or light</source>
        <translation>Koyu veya açık</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="259"/>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="268"/>
        <source>Emergency stop: flatten all	Ctrl+Shift+F12</source>
        <translation>Acil durdurma: tümünü kapat	Ctrl+Shift+F12</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="271"/>
        <source>Clear the stop…</source>
        <translation>Durdurmayı kaldır…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="293"/>
        <source>Accept the day&apos;s starting balance…</source>
        <translation>Gün başı bakiyesini kabul et…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="295"/>
        <source>Explain money that moved…</source>
        <translation>Para hareketini açıkla…</translation>
    </message>
    <message>
        <location filename="../ui/main_window.cpp" line="297"/>
        <source>Say why it was stopped…</source>
        <translation>Neden durdurulduğunu belirt…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="21"/>
        <source>Lock now</source>
        <translation>Şimdi kilitle</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="22"/>
        <source>Inactivity lock…</source>
        <translation>Hareketsizlik kilidi…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="66"/>
        <source>Leave with open positions?</source>
        <translation>Açık pozisyonlarla çıkılsın mı?</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1.</source>
        <translation>Açık pozisyonlar: %1.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="67"/>
        <source>Open positions: %1. WITHOUT A PROTECTIVE STOP: %2.</source>
        <translation>Açık pozisyonlar: %1. KORUYUCU STOP YOK: %2.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="69"/>
        <source>Protective stops stay at the exchange. Nothing replaces a stop, watches the daily loss or answers to the emergency stop while Breakwater is not running.</source>
        <translation>Koruyucu stoplar borsada kalır. Breakwater çalışmazken hiçbir şey stopu yenilemez, günlük zararı izlemez, acil durdurmaya yanıt vermez.</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="71"/>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="72"/>
        <source>Keep guarding in the tray</source>
        <translation>Tepside korumayı sürdür</translation>
    </message>
    <message>
        <location filename="../ui/main_window_attention.cpp" line="73"/>
        <source>Leave, stops stay at the exchange</source>
        <translation>Çık, stoplar borsada kalır</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="83"/>
        <source>Accou&amp;nt</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Limits…</source>
        <translation>&amp;Limitler…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Modes…</source>
        <translation>&amp;Modlar…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Statistics…</source>
        <translation>İ&amp;statistikler…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_windows.cpp" line="84"/>
        <source>&amp;Confirm this run with real money…</source>
        <translation>Gerçek parayla bu oturumu &amp;onayla…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="31"/>
        <source>&amp;The incident, in two minutes…</source>
        <translation>&amp;Olay, iki dakikada…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_drill_tour.cpp" line="47"/>
        <source>&amp;Drill…</source>
        <translation>&amp;Tatbikat…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="154"/>
        <source>Order ticket as a window</source>
        <translation>Emir formunu pencere yap</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="155"/>
        <source>Lists as a window</source>
        <translation>Listeleri pencere yap</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="156"/>
        <source>Equity as a window</source>
        <translation>Özkaynağı pencere yap</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="157"/>
        <source>Order ticket to another side</source>
        <translation>Emir formunu başka yana</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="158"/>
        <source>Lists to another side</source>
        <translation>Listeleri başka yana</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="159"/>
        <source>Equity to another side</source>
        <translation>Özkaynağı başka yana</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="160"/>
        <source>Lock the panels</source>
        <translation>Panelleri sabitle</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="173"/>
        <source>As usual</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="187"/>
        <source>Save this layout…</source>
        <translation>Bu yerleşimi kaydet…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="189"/>
        <source>Delete a layout…</source>
        <translation>Yerleşim sil…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="214"/>
        <source>Save this layout</source>
        <translation>Bu yerleşimi kaydet</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="215"/>
        <source>Name (an existing one is replaced):</source>
        <translation>Ad (aynı adlı olanın yerine geçer):</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="222"/>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="223"/>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="226"/>
        <source>The layout was not saved</source>
        <translation>Yerleşim kaydedilmedi</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>It needs a name.</source>
        <translation>Ad gerekir.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/main_window_layouts.cpp" line="227"/>
        <source>There are %n layouts, one for each key. Give the name of one of them, or delete one.</source>
        <translation>
            <numerusform>%n yerleşim var, her tuş için bir tane. Birinin adını verin ya da birini silin.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="248"/>
        <source>Delete a layout</source>
        <translation>Yerleşim sil</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="249"/>
        <source>Layout:</source>
        <translation>Yerleşim:</translation>
    </message>
    <message>
        <location filename="../ui/main_window_layouts.cpp" line="251"/>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="49"/>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="65"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Anahtarlar…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_preferences.cpp" line="93"/>
        <source>&amp;Welcome…</source>
        <translation>&amp;Hoş geldiniz…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="69"/>
        <source>Set the leverage that the ticket offers</source>
        <translation>Biletin önerdiği kaldıracı ayarla</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="70"/>
        <source>Set the margin type that the ticket offers</source>
        <translation>Biletin önerdiği marjin türünü ayarla</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="76"/>
        <source>Filter the list…</source>
        <translation>Listeyi süz…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="77"/>
        <source>Export the list as CSV…</source>
        <translation>Listeyi CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="79"/>
        <source>Export the equity as CSV…</source>
        <translation>Özkaynağı CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <location filename="../ui/main_window_lists.cpp" line="80"/>
        <source>Export the equity as PNG…</source>
        <translation>Özkaynağı PNG olarak dışa aktar…</translation>
    </message>
</context>
<context>
    <name>bw::ui::ModeWindow</name>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="212"/>
        <source>Approver</source>
        <translation>Onaylayan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="213"/>
        <source>Approver, required</source>
        <translation>Onaylayan, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="214"/>
        <source>your name (required, journalled)</source>
        <translation>adınız (zorunlu, kayda geçer)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="215"/>
        <source>The mode&apos;s word, typed to confirm</source>
        <translation>Onay için yazılan mod sözcüğü</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>Modes</source>
        <translation>Modlar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="220"/>
        <source>From play money to real money, one step at a time. A step up needs every check; a step down is always there. Either is taken only while nothing is held and no entry rests.</source>
        <translation>Sanal paradan gerçek paraya, adım adım. Yukarı geçiş tüm denetimleri gerektirir; aşağı geçiş her zaman vardır. İkisi de yalnızca pozisyon ve bekleyen giriş yokken yapılır.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="224"/>
        <source>&amp;Confirm this run</source>
        <translation>Bu oturumu &amp;onayla</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="225"/>
        <source>Check &amp;again</source>
        <translation>&amp;Yeniden denetle</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="226"/>
        <source>What was stepped before</source>
        <translation>Önceki geçişler</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="286"/>
        <source>This run trades with real money and nobody has confirmed it: no entry passes. Exits and stops work.</source>
        <translation>Bu oturum gerçek parayla işlem yapıyor ve kimse onaylamadı: hiçbir giriş geçmez. Çıkışlar ve stoplar çalışır.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="287"/>
        <location filename="../ui/dialogs/mode_window.cpp" line="320"/>
        <source>Type %1</source>
        <translation>%1 yazın</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="314"/>
        <source>It runs in %1</source>
        <translation>Çalıştığı mod: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="338"/>
        <source>Choose another mode to see what a step there needs.</source>
        <translation>Geçişin neleri gerektirdiğini görmek için başka bir mod seçin.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="339"/>
        <source>No step is taken from here.</source>
        <translation>Buradan geçiş yapılmaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="340"/>
        <source>Checking …</source>
        <translation>Denetleniyor …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="367"/>
        <source>The checks are made once more, then the step is taken …</source>
        <translation>Denetimler bir kez daha yapılıyor, ardından geçilecek …</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/mode_window.cpp" line="378"/>
        <source>Sent to the engine …</source>
        <translation>Motora gönderildi …</translation>
    </message>
</context>
<context>
    <name>bw::ui::OperatorField</name>
    <message>
        <location filename="../ui/widgets/operator_field.cpp" line="16"/>
        <source>Name of the operator at this desktop</source>
        <translation>Bu masaüstündeki operatörün adı</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersModel</name>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="26"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>on its way</source>
        <translation>yolda</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="28"/>
        <source>fate unknown, being looked up</source>
        <translation>akıbeti bilinmiyor, sorgulanıyor</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>partly filled</source>
        <translation>kısmen gerçekleşti</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="32"/>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>working</source>
        <translation>aktif</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="45"/>
        <source>market</source>
        <translation>piyasa</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>take-profit</source>
        <translation>kâr al</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <source>exit</source>
        <translation>çıkış</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="50"/>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <source>entry</source>
        <translation>giriş</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <location filename="../ui/panels/orders_panel.cpp" line="25"/>
        <source>stop, market</source>
        <translation>stop, piyasa</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="72"/>
        <source>take profit, market</source>
        <translation>kâr al, piyasa</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="73"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>whole position</source>
        <translation>tüm pozisyon</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="76"/>
        <source>triggering</source>
        <translation>tetikleniyor</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="77"/>
        <location filename="../ui/panels/orders_panel.cpp" line="23"/>
        <source>protective stop</source>
        <translation>koruyucu stop</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="222"/>
        <source>%1 (foreign)</source>
        <translation>%1 (harici)</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="226"/>
        <location filename="../ui/panels/orders_panel.cpp" line="24"/>
        <source>sell</source>
        <translation>satış</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Symbol</source>
        <translation>Sembol</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Purpose</source>
        <translation>Amaç</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="308"/>
        <source>Price / trigger</source>
        <translation>Fiyat / tetik</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Filled</source>
        <translation>Gerçekleşen</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/orders_model.cpp" line="309"/>
        <source>Id</source>
        <translation>Kimlik</translation>
    </message>
</context>
<context>
    <name>bw::ui::OrdersPanel</name>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <location filename="../ui/panels/orders_panel.cpp" line="45"/>
        <source>Orders</source>
        <translation>Emirler</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="19"/>
        <source>No working order.</source>
        <translation>Aktif emir yok.</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="46"/>
        <source>Show in decisions</source>
        <translation>Kararlarda göster</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="47"/>
        <source>Cancels the chosen orders at once (Del)</source>
        <translation>Seçilen emirleri hemen iptal eder (Del)</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="100"/>
        <source>Cancel protective order of %1</source>
        <translation>%1 koruyucu emrini iptal et</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="101"/>
        <source>Cancel %1 of %2</source>
        <translation>%2 %1 emrini iptal et</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="102"/>
        <source>Cancel order</source>
        <translation>Emri iptal et</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/orders_panel.cpp" line="103"/>
        <source>Cancel %n order(s)</source>
        <translation>
            <numerusform>%n emri iptal et</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="116"/>
        <source>Cancelling %1 …</source>
        <translation>%1 iptal ediliyor …</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>The order could not be cancelled.</source>
        <translation>Emir iptal edilemedi.</translation>
    </message>
    <message>
        <location filename="../ui/panels/orders_panel.cpp" line="132"/>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
</context>
<context>
    <name>bw::ui::PanelDock</name>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="148"/>
        <source>Mode %1</source>
        <translation>Mod %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="156"/>
        <source>Back into the window</source>
        <translation>Pencereye geri al</translation>
    </message>
    <message>
        <location filename="../ui/panels/panel_dock.cpp" line="157"/>
        <source>The panel goes back to where it was docked</source>
        <translation>Panel, sabitlendiği yere geri döner</translation>
    </message>
</context>
<context>
    <name>bw::ui::PlaceStopDialog</name>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="18"/>
        <source>Protective stop for %1</source>
        <translation>%1 için koruyucu stop</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop stays as it is (Esc)</source>
        <translation>Stop olduğu gibi kalır (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="24"/>
        <source>The stop was refused.</source>
        <translation>Stop reddedildi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="32"/>
        <source>Trigger price</source>
        <translation>Tetikleme fiyatı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="33"/>
        <source>&amp;Trigger</source>
        <translation>&amp;Tetik</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="52"/>
        <source>from mark</source>
        <translation>işarete göre</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="63"/>
        <source>%1%2 %</source>
        <translation>%1%%2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="65"/>
        <source>Trigger %1 percent from the mark price</source>
        <translation>İşaret fiyatından yüzde %1 uzakta tetik</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="83"/>
        <source>Break-even</source>
        <translation>Başabaş</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="123"/>
        <source>Distance</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="124"/>
        <source>Result if it is hit</source>
        <translation>Stop tetiklenirse sonuç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/place_stop_dialog.cpp" line="151"/>
        <source>Placing …</source>
        <translation>Stop konuyor …</translation>
    </message>
</context>
<context>
    <name>bw::ui::PositionsPanel</name>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="41"/>
        <source>Positions are not known: %1.
Until it is read no entry passes.</source>
        <translation>Pozisyonlar bilinmiyor: %1.
Okunana kadar hiçbir giriş geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="44"/>
        <source>Positions are not known yet: the account is being read.
Until then no entry passes.</source>
        <translation>Pozisyonlar henüz bilinmiyor: hesap okunuyor.
O zamana kadar hiçbir giriş geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="47"/>
        <source>Flat: two reads of the account agree that nothing is open.</source>
        <translation>Pozisyon yok: hesabın iki okuması da açık bir şey olmadığını gösteriyor.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="49"/>
        <source>No open position.
The ticket on the right opens one; every entry carries its stop.</source>
        <translation>Açık pozisyon yok.
Sağdaki emir paneli açar; her giriş kendi stopuyla gider.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="110"/>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="111"/>
        <source>Show in decisions</source>
        <translation>Kararlarda göster</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="134"/>
        <source>Close half of %1</source>
        <translation>Yarısını kapat: %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="135"/>
        <source>Trim to limit of %1</source>
        <translation>Limite indir: %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="136"/>
        <source>Stop to break-even of %1</source>
        <translation>Stopu başabaşa çek: %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="233"/>
        <source>No position has the words of the filter. Esc in the filter shows every one again.</source>
        <translation>Süzgecin sözcüklerini içeren pozisyon yok. Süzgeçte Esc tümünü yeniden gösterir.</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="268"/>
        <source>%1: sent…</source>
        <translation>%1: gönderildi…</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="284"/>
        <source>accepted by the exchange</source>
        <translation>borsa kabul etti</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="287"/>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="290"/>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="293"/>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <location filename="../ui/panels/positions_panel.cpp" line="297"/>
        <source>fate unknown, being looked up</source>
        <translation>akıbeti bilinmiyor, sorgulanıyor</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%1 of %n position(s)</source>
        <translation>
            <numerusform>%1/%n pozisyon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/positions_panel.cpp" line="312"/>
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n pozisyon</numerusform>
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
        <translation>Pozisyonlar</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingRow</name>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="29"/>
        <source>Leverage</source>
        <translation>Kaldıraç</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="66"/>
        <source>Leverage and margin type of %1: %2</source>
        <translation>%1 kaldıracı ve marj türü: %2</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="76"/>
        <source>Sets it at the exchange for %1, for the whole account.</source>
        <translation>Borsada %1 için, tüm hesapta geçerli olarak ayarlar.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/setting_row.cpp" line="86"/>
        <source>Sent to the engine …</source>
        <translation>Motora gönderildi …</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsLooksPage</name>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="128"/>
        <source>Dark or light</source>
        <translation>Koyu veya açık</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="129"/>
        <source>As the des&amp;ktop</source>
        <translation>&amp;Masaüstü gibi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="130"/>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="131"/>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="132"/>
        <source>Gain and loss</source>
        <translation>Kâr ve zarar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="133"/>
        <source>&amp;Green and red</source>
        <translation>&amp;Yeşil ve kırmızı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="134"/>
        <source>&amp;Red and green</source>
        <translation>Kı&amp;rmızı ve yeşil</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="135"/>
        <source>&amp;Blue and orange</source>
        <translation>Ma&amp;vi ve turuncu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="136"/>
        <source>Gains first. Signs and arrows stay the same, and nothing is told by colour alone. Warnings and the emergency stop keep their colours.</source>
        <translation>Önce kâr rengi. İşaretler ve oklar aynı kalır; hiçbir şey yalnızca renkle anlatılmaz. Uyarılar ve acil durdurma renklerini korur.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="137"/>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="138"/>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_looks_page.cpp" line="139"/>
        <source>As the desktop</source>
        <translation>Masaüstü gibi</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsOriginsPage</name>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="60"/>
        <source>Search keys, values and origins</source>
        <translation>Anahtar, değer ve kaynaklarda arayın</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="61"/>
        <source>Search the configuration</source>
        <translation>Yapılandırmada ara</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="62"/>
        <source>Only &amp;what was set</source>
        <translation>&amp;Yalnızca ayarlananlar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="63"/>
        <source>Configuration of this run</source>
        <translation>Bu oturumun yapılandırması</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>From</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="64"/>
        <source>A change counts</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="72"/>
        <source>Where the configuration came from is not known here.</source>
        <translation>Yapılandırmanın nereden geldiği burada bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="74"/>
        <source>Read from %1, then the environment, then the flags of the start; the last one counts.</source>
        <translation>Önce %1, sonra ortam değişkenleri, sonra başlatma seçenekleri okundu; sonuncusu geçerlidir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="75"/>
        <source>There is no %1; what counts are the environment, then the flags of the start.</source>
        <translation>%1 yok; önce ortam değişkenleri, sonra başlatma seçenekleri geçerlidir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="77"/>
        <source>Limits changed in the running program are in the limits window. Keys and passwords are never part of it.</source>
        <translation>Program çalışırken değiştirilen limitler limitler penceresindedir. Anahtarlar ve parolalar asla burada yer almaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="80"/>
        <source>default</source>
        <translation>varsayılan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>when read again</source>
        <translation>yeniden okununca</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="84"/>
        <source>at the next start</source>
        <translation>sonraki başlatmada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing was set; the defaults count.</source>
        <translation>Hiçbir şey ayarlanmadı; varsayılanlar geçerli.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_origins_page.cpp" line="98"/>
        <source>Nothing matches.</source>
        <translation>Eşleşen yok.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsQuietPage</name>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="142"/>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="143"/>
        <source>&amp;Play sounds</source>
        <translation>&amp;Sesleri çal</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;fill</source>
        <translation>&amp;Gerçekleşme</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A ref&amp;usal</source>
        <translation>&amp;Ret</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;stop that was hit</source>
        <translation>&amp;Tetiklenen stop</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A level of a li&amp;mit</source>
        <translation>&amp;Limit düzeyi</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="144"/>
        <source>A &amp;disconnection</source>
        <translation>&amp;Bağlantı kopması</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="148"/>
        <source>An emergency: always</source>
        <translation>Acil durum: her zaman</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="149"/>
        <source>The sound of an emergency cannot be turned off.</source>
        <translation>Acil durum sesi kapatılamaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="150"/>
        <source>Quiet</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="151"/>
        <source>Do &amp;not disturb</source>
        <translation>Rahatsız &amp;etmeyin</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="152"/>
        <source>No sound, no notification and no window in front, until it is turned off again. An emergency still does all of it.</source>
        <translation>Yeniden kapatılana kadar ses, bildirim ve öne gelen pencere yok. Acil durumda bunların tümü yine olur.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="153"/>
        <source>Lock</source>
        <translation>Kilit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="154"/>
        <source>Loc&amp;k without a key or a pointer for</source>
        <translation>&amp;Kilitleme süresi, tuş ve imleç kullanılmadan</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="155"/>
        <source>Minutes until the screen is locked</source>
        <translation>Ekran kilitlenene kadar geçen dakika</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="156"/>
        <source>never</source>
        <translation>asla</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="157"/>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="158"/>
        <source>The emergency stop works while it is locked, and what happens stays visible.</source>
        <translation>Acil durdurma kilitliyken de çalışır ve olanlar görünür kalır.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="159"/>
        <source>Reasons</source>
        <translation>Nedenler</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="160"/>
        <source>F&amp;orget them</source>
        <translation>&amp;Unut</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="180"/>
        <source>None of the reasons given for closing a position is remembered now; the next ones will be suggested.</source>
        <translation>Pozisyon kapatmak için belirtilen nedenlerin hiçbiri artık hatırlanmıyor; bundan sonrakiler önerilecek.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dialogs/settings_quiet_page.cpp" line="181"/>
        <source>%n reason(s) given for closing a position are remembered and suggested. Forgetting them changes nothing in the journal.</source>
        <translation>
            <numerusform>Pozisyon kapatmak için belirtilen %n neden hatırlanıyor ve öneriliyor. Bunları unutmak işlem günlüğünde hiçbir şeyi değiştirmez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsStopPage</name>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="63"/>
        <source>The key of the emergency stop</source>
        <translation>Acil durdurmanın tuşu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="64"/>
        <source>Operator</source>
        <translation>Operatör</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="65"/>
        <source>Your &amp;name</source>
        <translation>&amp;Adınız</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_stop_page.cpp" line="66"/>
        <source>A stop that is pressed at this desktop is recorded with it, and so is an entry that you approve. Under dual control the same name cannot clear that stop. Empty: the name of the desktop&apos;s user.</source>
        <translation>Bu masaüstünde basılan bir durdurma ve onayladığınız bir giriş bu adla kaydedilir. Çift denetimde aynı ad o durdurmayı kaldıramaz. Boş: masaüstü kullanıcısının adı.</translation>
    </message>
</context>
<context>
    <name>bw::ui::SettingsWindow</name>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="44"/>
        <source>Of this desktop, for whoever uses it. Every choice counts at once and is kept; limits are in the limits window.</source>
        <translation>Bu masaüstünün ayarları, kim kullanırsa kullansın. Her seçim hemen geçerli olur ve saklanır; limitler limitler penceresindedir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="45"/>
        <source>Looks</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="46"/>
        <source>Sounds, quiet, lock</source>
        <translation>Ses, sessizlik, kilit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="47"/>
        <source>Emergency stop</source>
        <translation>Acil durdurma</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="48"/>
        <source>Where the configuration came from</source>
        <translation>Yapılandırmanın kaynağı</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/settings_window.cpp" line="49"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>bw::ui::SideWindow</name>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="89"/>
        <source>Mode %1</source>
        <translation>Mod %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="97"/>
        <source>The engine has not answered for %1: nothing shown here is live.</source>
        <translation>Motor yanıt vermiyor (%1): burada gösterilen hiçbir şey güncel değil.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="100"/>
        <source>The account has not been read yet.</source>
        <translation>Hesap henüz okunmadı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="103"/>
        <source>Stale: the account was read %1 ago.</source>
        <translation>Güncel değil: hesap %1 önce okundu.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/side_window.cpp" line="105"/>
        <source>As of %1 UTC</source>
        <translation>%1 UTC itibarıyla</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatisticsWindow</name>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Statistics</source>
        <translation>İstatistikler</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="156"/>
        <source>Net of commission and funding, from the journal of this account. Point at a figure, or move to it with Tab, to see its formula.</source>
        <translation>Komisyon ve fonlama düşülmüş, bu hesabın işlem günlüğünden. Formülünü görmek için bir rakamın üzerine gelin veya Tab ile ona geçin.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="157"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="158"/>
        <source>E&amp;xport</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Figures as CSV…</source>
        <translation>Rakamlar, CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Trades as CSV…</source>
        <translation>İşlemler, CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="159"/>
        <source>Days as CSV…</source>
        <translation>Günler, CSV…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the trades as PNG…</source>
        <translation>İşlemler grafiği PNG olarak…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>Chart of the days as PNG…</source>
        <translation>Günler grafiği PNG olarak…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="160"/>
        <source>All of it as PNG…</source>
        <translation>Tümü PNG olarak…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="165"/>
        <source>Charts: how far &amp;back</source>
        <translation>Grafikler: ne kadar &amp;geriye</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="166"/>
        <source>Charts: how far back</source>
        <translation>Grafikler: ne kadar geriye</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>week</source>
        <translation>hafta</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>quarter</source>
        <translation>çeyrek</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="167"/>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed yet.</source>
        <translation>Henüz kapanan işlem yok.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>The trades are not known yet.</source>
        <translation>İşlemler henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="191"/>
        <source>No trade was closed in this time.</source>
        <translation>Bu sürede kapatılan işlem yok.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The first day has not been sampled twice yet.</source>
        <translation>İlk günden henüz iki örnek alınmadı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>The days are not known yet.</source>
        <translation>Günler henüz bilinmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="193"/>
        <source>Nothing was sampled in this time.</source>
        <translation>Bu sürede hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="199"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="207"/>
        <source>Picture (*.png)</source>
        <translation>Görüntü (*.png)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="235"/>
        <source>the picture is empty</source>
        <translation>resim boş</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Written to %1.</source>
        <translation>%1 konumuna yazıldı.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/statistics_window.cpp" line="237"/>
        <source>Nothing was written to %1: %2.</source>
        <translation>%1 konumuna hiçbir şey yazılmadı: %2.</translation>
    </message>
</context>
<context>
    <name>bw::ui::StatusStrip</name>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="106"/>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="107"/>
        <source>Explain…</source>
        <translation>Açıkla…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="108"/>
        <source>Asks what the money was that moved without an explanation, and for a name.</source>
        <translation>Açıklanmadan hareket eden paranın ne olduğunu ve bir ad sorar.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="184"/>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="186"/>
        <source>Positions</source>
        <translation>Pozisyonlar</translation>
    </message>
    <message>
        <location filename="../ui/widgets/status_strip.cpp" line="217"/>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopButton</name>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="56"/>
        <source>Emergency stop</source>
        <translation>Acil durdurma</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="144"/>
        <source>Armed. One press blocks entries, cancels orders and closes every position. Also Control Shift F12.</source>
        <translation>Kurulu. Tek basış girişleri engeller, emirleri iptal eder ve her pozisyonu kapatır. Control Shift F12 ile de.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="145"/>
        <source>Blocks entries, cancels every order, closes every position of this account.
One press, no question. Also Ctrl+Shift+F12 in every window of Breakwater.</source>
        <translation>Girişleri engeller, her emri iptal eder, bu hesabın her pozisyonunu kapatır.
Tek basış, soru yok. Breakwater&apos;ın her penceresinde Ctrl+Shift+F12 ile de.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="148"/>
        <location filename="../ui/widgets/stop_button.cpp" line="149"/>
        <source>Not armed: there is no engine or no account that a press could stop.</source>
        <translation>Kurulu değil: basışın durdurabileceği bir motor ya da hesap yok.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="152"/>
        <location filename="../ui/widgets/stop_button.cpp" line="153"/>
        <source>Stopped. Entries are blocked until a named person clears the stop.</source>
        <translation>Durduruldu. Adı belli bir kişi durdurmayı kaldırana kadar girişler engellidir.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>STOPPED</source>
        <translation>DURDURULDU</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY
STOP</source>
        <translation>ACİL
DURDURMA</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="185"/>
        <source>EMERGENCY STOP</source>
        <translation>ACİL DURDURMA</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>entries blocked</source>
        <translation>girişler engellendi</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>flatten all</source>
        <translation>tümünü kapat</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_button.cpp" line="186"/>
        <source>not armed</source>
        <translation>kurulu değil</translation>
    </message>
</context>
<context>
    <name>bw::ui::StopProgressView</name>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="48"/>
        <source>Emergency stop progress</source>
        <translation>Acil durdurmanın ilerlemesi</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="65"/>
        <source>Reason…</source>
        <translation>Neden…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="66"/>
        <source>Asks why it was stopped, and for the name of who stopped.</source>
        <translation>Neden durdurulduğunu ve durduranın adını sorar.</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="67"/>
        <source>Clear…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <location filename="../ui/widgets/stop_progress.cpp" line="68"/>
        <source>Shows the checklist and asks for an approver and a reason.</source>
        <translation>Denetim listesini gösterir, onaylayan ve neden sorar.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TicketPanel</name>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="61"/>
        <source>Order ticket</source>
        <translation>Emir formu</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="179"/>
        <source>On spot nothing can be sold short; a position is left with Close.</source>
        <translation>Spotta açığa satış yapılamaz; pozisyondan “Kapat” ile çıkılır.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="202"/>
        <source>%1%2 %</source>
        <translation>%1%%2</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✖ no</source>
        <translation>✖ hayır</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>✔ ok</source>
        <translation>✔ tamam</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="235"/>
        <source>… open</source>
        <translation>… bekliyor</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="260"/>
        <source>Press again to send it; Esc lets it be.</source>
        <translation>Göndermek için yeniden basın; Esc vazgeçer.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Sent, waiting for the answer …</source>
        <translation>Gönderildi, yanıt bekleniyor …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="263"/>
        <source>Yes: %1</source>
        <translation>Evet: %1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="265"/>
        <source>Sends this order (Enter)</source>
        <translation>Bu emri gönderir (Enter)</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="268"/>
        <source>No answer for 10 s. Look at the orders and decisions before sending again.</source>
        <translation>10 saniyedir yanıt yok. Yeniden göndermeden önce emirlere ve kararlara bakın.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="341"/>
        <source>Sent to the engine …</source>
        <translation>Motora gönderildi …</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="359"/>
        <source>The exchange took the order.</source>
        <translation>Borsa emri kabul etti.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="371"/>
        <source>The order was refused.</source>
        <translation>Emir reddedildi.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="375"/>
        <source>The order failed.</source>
        <translation>Emir başarısız oldu.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel.cpp" line="382"/>
        <source>It is not known yet whether the exchange took the order. It is being looked up and counts as open; nothing is sent again.</source>
        <translation>Borsanın emri kabul edip etmediği henüz bilinmiyor. Sorgulanıyor ve açık sayılıyor; hiçbir şey yeniden gönderilmiyor.</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="158"/>
        <source>Symbol</source>
        <translation>Sembol</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="181"/>
        <source>S&amp;ymbol</source>
        <translation>&amp;Sembol</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="198"/>
        <source>B&amp;uy</source>
        <translation>A&amp;l</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="200"/>
        <source>&amp;Sell</source>
        <translation>Sa&amp;t</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="202"/>
        <source>&amp;Market</source>
        <translation>Pi&amp;yasa</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="204"/>
        <source>Limi&amp;t</source>
        <translation>Li&amp;mit</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="221"/>
        <source>How the size is given</source>
        <translation>Boyutun nasıl verildiği</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>quantity</source>
        <translation>miktar</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% of balance</source>
        <translation>bakiyenin yüzdesi</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="222"/>
        <source>% at risk to the stop</source>
        <translation>stoptaki risk yüzdesi</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="228"/>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="231"/>
        <source>Size as a share of the position limit</source>
        <translation>Pozisyon limitinin payı olarak boyut</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="241"/>
        <source>Size &amp;as</source>
        <translation>Bi&amp;rim</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="243"/>
        <source>Si&amp;ze</source>
        <translation>B&amp;oyut</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="255"/>
        <source>Limit price</source>
        <translation>Limit fiyatı</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="256"/>
        <source>Stop loss price, required</source>
        <translation>Zarar durdur fiyatı, zorunlu</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="257"/>
        <source>Take profit price, if one is wanted</source>
        <translation>Kâr al fiyatı, isteniyorsa</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="258"/>
        <source>P&amp;rice</source>
        <translation>&amp;Fiyat</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="265"/>
        <source>Stop %1 percent from the entry price, on the losing side</source>
        <translation>Stop, giriş fiyatından yüzde %1 uzakta, zarar tarafında</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="266"/>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="281"/>
        <source>Stop &amp;loss</source>
        <translation>&amp;Zarar durdur</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="284"/>
        <source>Tar&amp;get</source>
        <translation>&amp;Hedef</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="301"/>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="302"/>
        <source>left</source>
        <translation>kalan</translation>
    </message>
    <message>
        <location filename="../ui/panels/ticket_panel_build.cpp" line="315"/>
        <source>Takes this size over (Alt+X)</source>
        <translation>Bu büyüklüğü alır (Alt+X)</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourOffer</name>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>The incident, in two minutes</source>
        <translation>Olay, iki dakikada</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="65"/>
        <source>A walk through what Breakwater does with a position over its limit.</source>
        <translation>Breakwater&apos;ın limitini aşan bir pozisyonda ne yaptığını adım adım gösterir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="66"/>
        <source>It needs the account of that day, so it opens a second window with a practice run of its own: paper money, a temporary folder, no alerts. This run and its account stay as they are, and go on beside it.</source>
        <translation>Bunun için o günün hesabı gerekir; bu nedenle kendi alıştırma oturumuyla ikinci bir pencere açılır: sanal para, geçici klasör, bildirim yok. Bu oturum ve hesabı olduğu gibi kalır ve yanında sürer.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="68"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="69"/>
        <source>Start the practice run</source>
        <translation>Alıştırmayı başlat</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="77"/>
        <source>The practice run is open in a window of its own. It ends with that window, or with this program.</source>
        <translation>Alıştırma oturumu kendi penceresinde açık. O pencereyle ya da bu programla birlikte sona erer.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="79"/>
        <source>The practice run ended: %1</source>
        <translation>Alıştırma oturumu sona erdi: %1</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/tour_offer.cpp" line="81"/>
        <source>The practice run has ended, and its folder is gone.</source>
        <translation>Alıştırma oturumu sona erdi ve klasörü silindi.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourPanel</name>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="79"/>
        <source>The incident, in two minutes</source>
        <translation>Olay, iki dakikada</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="80"/>
        <source>Leave the tour</source>
        <translation>Turdan çık</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="81"/>
        <source>Nothing is undone, nothing is pressed (Esc)</source>
        <translation>Hiçbir şey geri alınmaz, hiçbir şeye basılmaz (Esc)</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="87"/>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <location filename="../ui/widgets/tour_panel.cpp" line="93"/>
        <source>The incident · %1 of %2</source>
        <translation>Olay · %1/%2</translation>
    </message>
</context>
<context>
    <name>bw::ui::TourRun</name>
    <message>
        <location filename="../ui/tour_run.cpp" line="50"/>
        <source>There is no folder for the practice run: %1</source>
        <translation>Alıştırma oturumu için klasör yok: %1</translation>
    </message>
    <message>
        <location filename="../ui/tour_run.cpp" line="66"/>
        <source>It ended with code %1.</source>
        <translation>%1 koduyla sona erdi.</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesModel</name>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="96"/>
        <location filename="../ui/panels/trades_panel.cpp" line="22"/>
        <source>sell</source>
        <translation>satış</translation>
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
        <translation>İşlem %1, emir %2</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Symbol</source>
        <translation>Sembol</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Commission</source>
        <translation>Komisyon</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Realized</source>
        <translation>Gerçekleşen K/Z</translation>
    </message>
    <message>
        <location filename="../ui/models/trades_model.cpp" line="177"/>
        <source>Liquidity</source>
        <translation>Likidite</translation>
    </message>
</context>
<context>
    <name>bw::ui::TradesPanel</name>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <location filename="../ui/panels/trades_panel.cpp" line="40"/>
        <source>Trades</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="18"/>
        <source>No fill yet.</source>
        <translation>Henüz gerçekleşme yok.</translation>
    </message>
    <message>
        <location filename="../ui/panels/trades_panel.cpp" line="41"/>
        <source>Show in decisions</source>
        <translation>Kararlarda göster</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/trades_panel.cpp" line="60"/>
        <source>Sum of %n trade(s)</source>
        <translation>
            <numerusform>%n işlemin toplamı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::Tray</name>
    <message>
        <location filename="../ui/tray/tray.cpp" line="69"/>
        <source>Show Breakwater</source>
        <translation>Breakwater&apos;ı göster</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="70"/>
        <source>Do not disturb (an emergency always does)</source>
        <translation>Rahatsız etmeyin (acil durumlar hariç)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="71"/>
        <source>Quit…</source>
        <translation>Çık…</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP: flatten all</source>
        <translation>ACİL DURDURMA: tümünü kapat</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="97"/>
        <source>EMERGENCY STOP (not armed)</source>
        <translation>ACİL DURDURMA (kurulu değil)</translation>
    </message>
    <message>
        <location filename="../ui/tray/tray.cpp" line="125"/>
        <source>There is something to look at. Unlock Breakwater to read it.</source>
        <translation>Bakılması gereken bir şey var. Okumak için Breakwater&apos;ın kilidini açın.</translation>
    </message>
</context>
<context>
    <name>bw::ui::WaitingRows</name>
    <message numerus="yes">
        <location filename="../ui/widgets/waiting_rows.cpp" line="29"/>
        <source>%n new below</source>
        <translation>
            <numerusform>Aşağıda %n yeni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bw::ui::WelcomeWindow</name>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>Welcome to Breakwater</source>
        <translation>Breakwater&apos;a hoş geldiniz</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="176"/>
        <source>A terminal that lets no order through that your limits do not allow, and that can always get you out.</source>
        <translation>Limitlerinizin izin vermediği hiçbir emri geçirmeyen ve sizi her zaman pozisyondan çıkarabilen bir terminal.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="177"/>
        <source>Step %1 of %2</source>
        <translation>Adım %1/%2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="178"/>
        <source>You trade on Binance from here: USD-M futures and spot. Before an order leaves, every limit is checked against the account as it is at the exchange: size of a position, loss of the day, number of positions, a stop for each of them. What cannot be known counts as not allowed. What only reduces risk always passes.</source>
        <translation>Binance&apos;te buradan işlem yaparsınız: USD-M vadeli ve spot. Bir emir gönderilmeden önce her limit, borsadaki güncel hesaba göre denetlenir: pozisyon boyutu, günün zararı, pozisyon sayısı, her biri için bir stop. Bilinemeyen, izin verilmemiş sayılır. Yalnızca riski azaltan her zaman geçer.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="181"/>
        <source>The red button at the top is the emergency stop: one press blocks entries, cancels orders and closes positions. It is in every window, and Ctrl+Shift+F12 presses it too.</source>
        <translation>Üstteki kırmızı düğme acil durdurmadır: tek basış girişleri engeller, emirleri iptal eder ve pozisyonları kapatır. Her pencerededir; Ctrl+Shift+F12 de ona basar.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="184"/>
        <source>Your &amp;name</source>
        <translation>&amp;Adınız</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="185"/>
        <source>Two people clear a stop here: whoever pressed it cannot approve that trading goes on. A stop at this desktop is recorded with this name.</source>
        <translation>Burada bir durdurmayı iki kişi kaldırır: ona basan, işlemin sürmesini onaylayamaz. Bu masaüstündeki bir durdurma bu adla kaydedilir.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="187"/>
        <source>&amp;Keys and another mode…</source>
        <translation>&amp;Anahtarlar ve başka mod…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="188"/>
        <source>An account at the exchange needs an API key. Allow it to read and to trade, bind it to your address, and do not let it withdraw: a key that may withdraw is refused. It is kept in the keychain of your desktop, never in a file.</source>
        <translation>Borsadaki bir hesap API anahtarı gerektirir. Anahtara okuma ve işlem izni verin, adresinize bağlayın ve çekim izni vermeyin: çekim yetkisi olan anahtar reddedilir. Anahtar masaüstünüzün anahtarlığında saklanır, asla bir dosyada değil.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="190"/>
        <source>&amp;Keys…</source>
        <translation>&amp;Anahtarlar…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="191"/>
        <source>The mode decides whose money it is: paper, the test network, live with tight limits, live. Each step up has checks of its own, and a start never goes to real money by itself.</source>
        <translation>Mod, kimin parası olduğunu belirler: sanal para, test ağı, sıkı limitlerle canlı, canlı. Her üst basamağın kendi denetimleri vardır ve bir başlatma asla kendiliğinden gerçek paraya geçmez.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="193"/>
        <source>&amp;Modes…</source>
        <translation>&amp;Modlar…</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="194"/>
        <source>If you want to hear of a stop, a limit or a lost connection away from this screen, Breakwater can tell your desktop, a Telegram chat, a web address or a program of yours. This is optional, and is set in the environment that starts Breakwater: docs/alerts.md names every receiver.</source>
        <translation>Bir durdurmayı, bir limiti veya kopan bağlantıyı bu ekrandan uzaktayken de öğrenmek isterseniz, Breakwater masaüstünüze, bir Telegram sohbetine, bir web adresine veya kendi programınıza haber verebilir. Bu isteğe bağlıdır ve Breakwater&apos;ı başlatan ortamda ayarlanır: docs/alerts.md her alıcıyı açıklar.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="197"/>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Open the terminal</source>
        <translation>Termi&amp;nali aç</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="198"/>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="208"/>
        <source>&amp;Trade on paper now</source>
        <translation>&amp;Sanal parayla başla</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="209"/>
        <source>The paper exchange in this program is already running: play money, made-up prices, no account and no key. Nothing leaves this computer.</source>
        <translation>Bu programdaki sanal borsa zaten çalışıyor: sanal para, uydurma fiyatlar, hesap ve anahtar yok. Bu bilgisayardan hiçbir şey dışarı çıkmaz.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="211"/>
        <source>&amp;To the terminal</source>
        <translation>&amp;Terminale</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="212"/>
        <source>This run is in mode %1. Going to paper is a step of its own, in the window of the modes.</source>
        <translation>Bu oturum %1 modunda. Sanal paraya geçmek ayrı bir adımdır, modlar penceresinden yapılır.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="223"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/welcome_window.cpp" line="235"/>
        <source>Now: no alerts are sent.</source>
        <translation>Şu anda bildirim gönderilmiyor.</translation>
    </message>
</context>
</TS>
