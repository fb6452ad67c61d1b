/**
 * More pages of the kinds people use, each written before detection was tried on it: mail with quotes and signatures, invoices,
 * forums, lists of people, national formats of other countries. People and numbers are invented. One table, to be read whole.
 */
import type { Sample, Truth } from './samples.ts';

const truth = (kind: Truth['kind'], value: string, name?: string): Truth => ({
  ...{ kind, value, raw: value, where: 'text' },
  ...(name ? { name } : {}),
});
const phone = (value: string, name?: string) => truth('phone', value, name);
const email = (value: string, name?: string) => truth('email', value, name);

function page(
  name: string,
  [url, defaultCountry, lang]: readonly [url: string, country: string, lang: string],
  body: string,
  identities: readonly Truth[],
  either: readonly Truth[] = [],
): Sample {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`;
  return { name, url, defaultCountry, html, identities, mustNotFind: [], editable: [], either };
}

/** Every page. */
export const MORE: readonly Sample[] = [
  page(
    'a mail with a quoted thread and two signatures',
    ['https://mail.example.co.uk/read/7741', 'GB', 'en-GB'],
    `<header><h2>Re: Thursday's visit (ref 4471-220198)</h2><div><span>Philippa Grant</span> &lt;p.grant@harrow-dental.example.co.uk&gt;</div><div>To: reception@salon.example.com; Cc: "Okafor, Daniel" &lt;daniel.okafor@example.org&gt;</div><time>Tue 10/03/2026 09:41</time></header>
    <div><p>Morning, could you move me to 14:30–15:15 on 12/03/2026? Ring me on the mobile if that is a problem.</p><p>Best,<br>Philippa</p>
    <p>--<br>Philippa Grant | Practice Manager<br>Harrow Dental Ltd, 22 Station Rd, Harrow HA1 2JB<br>T 020 7946 0321 | M 07700 900455 | F 020 7946 0322<br>Company no. 08123456 · VAT GB 123 4567 89 · Sort code 20-45-77, account 31926819</p>
    <blockquote>On 9 Mar 2026, at 17:02, Daniel Okafor &lt;daniel.okafor@example.org&gt; wrote:<br>You can reach me after six: +44 161 496 0345. Order 2026031455 is £1,250.00, paid with card 4111 1111 1111 1111.</blockquote></div>`,
    [
      email('p.grant@harrow-dental.example.co.uk', 'Philippa Grant'),
      email('reception@salon.example.com'),
      email('daniel.okafor@example.org', 'Daniel Okafor'),
      phone('+442079460321', 'Philippa Grant'),
      phone('+447700900455', 'Philippa Grant'),
      phone('+441614960345', 'Daniel Okafor'),
    ],
    [phone('+442079460322')],
  ),
  page(
    'a forum in Spanish',
    ['https://foro.example.es/hilo/88213', 'ES', 'es'],
    `<article><h3>Vendo bicicleta (ref. 934567812)</h3><p class="meta">Publicado el 14/02/2026 a las 18:05 por <a href="/u/marta">marta_bcn</a> · 1.204 visitas · ID 600123456</p>
    <p>Precio 1.250,00 €. Llamadme al 612 34 56 78 (Marta Ribas) o al fijo 913.456.789 por las tardes, de 17:00 a 21:00. Factura a DNI 12345678Z, IBAN ES91 2100 0418 4502 0005 1332. CP 28013.</p></article>
    <article><p class="meta">15/02/2026 09:11</p><p>Mi número es el 655-123-456, preguntad por Iñaki Urrutia. Matrícula 1234 BCD, bastidor VF1RFB00961234567. El pedido 20260214-00912 ya salió, seguimiento 6129384756.</p>
    <p>O por correo: inaki.urrutia@example.es</p></article>`,
    [
      phone('+34612345678', 'Marta Ribas'),
      phone('+34913456789'),
      phone('+34655123456'),
      email('inaki.urrutia@example.es'),
    ],
  ),
  page(
    'a German invoice',
    ['https://rechnung.example.de/2026-004512', 'DE', 'de'],
    `<address>Tischlerei Brandl GmbH, Lindenstr. 14, 80331 München<br>Tel. 089 21094-310, Fax 089 21094-399, Mobil 0151 23456789<br>info@tischlerei-brandl.example.de · www.tischlerei-brandl.example.de</address>
    <dl><dt>Rechnungsnr.</dt><dd>2026-004512</dd><dt>Kundennr.</dt><dd>4015550132</dd><dt>Datum</dt><dd>03.02.2026</dd><dt>Leistungszeitraum</dt><dd>05.01. - 30.01.2026</dd><dt>USt-IdNr.</dt><dd>DE 123456789</dd><dt>Steuernr.</dt><dd>27/123/45678</dd><dt>Ansprechpartnerin</dt><dd>Hannelore Weiß, Durchwahl -312</dd><dt>Telefon</dt><dd>089 / 21 09 43 12</dd></dl>
    <table><tr><th>Pos.</th><th>Artikel</th><th>Menge</th><th>Betrag</th></tr><tr><td>1</td><td>4006381 333931</td><td>12 Stück</td><td>1.234,56 €</td></tr><tr><td>2</td><td>0800 1234</td><td>3</td><td>89,00 €</td></tr></table>
    <p>Zahlbar bis 17.02.2026 auf IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX. Amtsgericht München HRB 123456. Verwendungszweck 004512 4015550132.</p>`,
    [
      phone('+498921094310'),
      phone('+4915123456789'),
      phone('+498921094312', 'Hannelore Weiß'),
      email('info@tischlerei-brandl.example.de'),
    ],
    [phone('+498921094399')],
  ),
  page(
    'a Brazilian list of teachers',
    ['https://escola.example.com.br/equipe', 'BR', 'pt-BR'],
    `<h1>Equipe</h1><ul class="equipe"><li><strong>Renata Figueiredo</strong><span>Coordenação</span><span>(21) 98765-4321</span><span>renata@escola.example.com.br</span></li>
    <li><strong>Caio Prado Neto</strong><span>Violino</span><span>WhatsApp: 21 99876-1122</span></li>
    <li><strong>Secretaria</strong><span>(21) 2555-0142 ramal 214</span><span>0800 722 6001</span></li></ul>
    <p>CNPJ 12.345.678/0001-95 · CEP 20040-020 · Inscrição 0214.556.778 · Aulas de 03/02/2026 a 12/12/2026, 8h00–12h30. Mensalidade R$ 1.150,00. Boleto 23793.38128 60007.827136 95000.063305 9 84660000012340.</p>`,
    [
      phone('+5521987654321', 'Renata Figueiredo'),
      email('renata@escola.example.com.br', 'Renata Figueiredo'),
      phone('+5521998761122', 'Caio Prado Neto'),
      { ...phone('+552125550142'), extension: '214' },
      phone('+558007226001'),
    ],
  ),
  page(
    'a notice in Hindi and English',
    ['https://samiti.example.in/sampark', 'IN', 'hi'],
    `<h2>संपर्क करें</h2><p>अध्यक्ष: श्री राजेश कुमार, मोबाइल ९८१९०१२३४५</p><p>सचिव (Sunita Deshpande): 98204 55512 / 13</p><p>कार्यालय: 022-2345 6789, समय १०:०० - १७:३०</p>
    <table><tr><td>आधार</td><td>2345 6789 0123</td></tr><tr><td>PIN</td><td>400001</td></tr><tr><td>GSTIN</td><td>27AAPFU0939F1ZV</td></tr><tr><td>खाता संख्या</td><td>50100234567890</td></tr><tr><td>IFSC</td><td>HDFC0001234</td></tr></table>
    <p>दिनांक 12/03/2026, रसीद क्रमांक 9820455519, राशि ₹ 1,25,000.</p>`,
    [
      phone('+919819012345'),
      phone('+919820455512', 'Sunita Deshpande'),
      phone('+919820455513'),
      phone('+912223456789'),
    ],
  ),
  page(
    'a page in Arabic',
    ['https://clinic.example.sa/ar/contact', 'SA', 'ar'],
    `<div dir="rtl"><h1>تواصل معنا</h1><p>للحجز اتصل على ٠٥٠ ١٢٣ ٤٥٦٧ أو 011 456 7890 تحويلة 12</p><p>واتساب: &#x202A;+966 55 987 6543&#x202C;</p><p>السجل التجاري: 1010123456</p><p>رقم الطلب: 0501234599</p><p>آيبان: SA03 8000 0000 6080 1016 7519</p><p>التاريخ: ١٢/٠٣/٢٠٢٦ الساعة ٠٩:٣٠ – ١٧:٠٠</p><p>البريد: hala.alqahtani@clinic.example.sa</p></div>`,
    [
      phone('+966501234567'),
      { ...phone('+966114567890'), extension: '12' },
      phone('+966559876543'),
      email('hala.alqahtani@clinic.example.sa'),
    ],
  ),
  page(
    'a French practice',
    ['https://cabinet-lemoine.example.fr/', 'FR', 'fr'],
    `<section><h2>Dr Sylvie Lemoine</h2><p>Tél. : 01 42 68 53 00 — Port. 06.12.34.56.78<br>Courriel : contact (arobase) cabinet-lemoine.example.fr</p><p>Consultations du lundi au vendredi, 9h00-12h30 et 14h00-18h30. Fermé du 01/08/2026 au 23/08/2026.</p></section>
    <footer>SIRET 362 521 879 00034 · TVA FR 40 303265045 · N° RPPS 10003456789 · Dossier 01 44 55 66 77 88 · 12 500,00 € · Cedex 75008</footer>`,
    [phone('+33142685300', 'Dr Sylvie Lemoine'), phone('+33612345678', 'Dr Sylvie Lemoine')],
    [email('contact@cabinet-lemoine.example.fr')],
  ),
  page(
    'a table of people with what else is known of them',
    ['https://records.example.co.uk/list', 'GB', 'en-GB'],
    `<table><thead><tr><th>#</th><th>Patient</th><th>Born</th><th>NHS number</th><th>Home</th><th>Mobile</th><th>E-mail</th><th>Last seen</th></tr></thead><tbody>
    <tr><td>1</td><td>Winifred Achebe</td><td>04/07/1961</td><td>943 476 5919</td><td>0161 496 0777</td><td>07700 900821</td><td>w.achebe@example.org</td><td>2026-01-19 10:20</td></tr>
    <tr><td>2</td><td>Sorley MacAskill</td><td>23/11/1988</td><td>401 023 2137</td><td></td><td>+44 7700 900 822</td><td>—</td><td>2026-02-03 16:45</td></tr>
    <tr><td>3</td><td>Ng Mei Ling</td><td>01/02/1999</td><td>0161496077</td><td>0161 496 0778</td><td></td><td>meiling.ng@example.org</td><td></td></tr></tbody></table>`,
    [
      phone('+441614960777', 'Winifred Achebe'),
      phone('+447700900821', 'Winifred Achebe'),
      email('w.achebe@example.org', 'Winifred Achebe'),
      phone('+447700900822', 'Sorley MacAskill'),
      phone('+441614960778', 'Ng Mei Ling'),
      email('meiling.ng@example.org', 'Ng Mei Ling'),
    ],
  ),
  page(
    'a ticket of a help desk',
    ['https://acme.helpdesk.example.com/tickets/48213', 'US', 'en-US'],
    `<div class="props"><div class="row"><label>Requester</label><div>Leticia Monroe</div></div><div class="row"><label>Email</label><div><a href="mailto:leticia.monroe@example.com?subject=Ticket%2048213">leticia.monroe@example.com</a></div></div><div class="row"><label>Phone</label><div>(312) 555-0188</div></div><div class="row"><label>External ID</label><div>3125550199</div></div><div class="row"><label>Created</label><div>2026-02-11T16:20:33Z</div></div></div>
    <div class="thread"><div class="msg"><b>Leticia Monroe</b> <span>Feb 11, 10:42 AM</span><p>My order 114-3941689-8772232 never came. Tracking says 1Z999AA10123456784. Please call my husband Greg at 312.555.0189 after 5pm.</p></div>
    <div class="msg"><b>Aaron Pike</b> <span>(agent) Feb 11, 11:05 AM</span><p>I see UPS 9400 1000 0000 0000 0000 00 and a refund of $1,299.00 to the card ending 4242. Version 10.4.2205.1, error 0x80070057, server 10.20.30.40. Case 5551234567.</p><pre>{"phone":"3125550190","ts":1739290833}</pre></div></div>`,
    [
      email('leticia.monroe@example.com', 'Leticia Monroe'),
      phone('+13125550188', 'Leticia Monroe'),
      phone('+13125550189'),
    ],
  ),
  page(
    'an invitation with a dial-in',
    ['https://calendar.example.com/event/9', 'US', 'en-US'],
    `<h1>Kick-off with Torvald Lind</h1><p>Thursday, March 12 · 3:00 – 4:00pm</p><ul><li>Organizer: Torvald Lind (torvald.lind@example.no)</li><li>Guests: <span title="Priya Raman &lt;priya.raman@example.in&gt;">Priya Raman</span>, jo@example.net</li></ul>
    <p>Join with Meet meet.example.com/abc-defg-hij or dial (US) +1 601-555-0143 PIN: 123 456 789#. Meeting ID: 834 5567 1209, passcode 448812.</p><p>Questions? Torvald's cell: +47 999 90 013.</p>`,
    [
      email('torvald.lind@example.no', 'Torvald Lind'),
      email('priya.raman@example.in', 'Priya Raman'),
      email('jo@example.net'),
      phone('+4799990013', 'Torvald Lind'),
    ],
    [phone('+16015550143')],
  ),
  page(
    'a Portuguese notice board',
    ['https://junta.example.pt/avisos', 'PT', 'pt-PT'],
    `<div class="aviso"><h4>Aulas de guitarra</h4><p>Contacto: 912 555 180 (Duarte Nogueira) ou fixo 213 456 789.</p><p>NIF 501 442 600 · NIB 0035 0651 0000 1234 5678 9 · desde 15€/h</p></div>
    <div class="aviso"><h4>Perdido: gato cinzento</h4><p>Desapareceu a 21-02-2026 na Rua 25 de Abril, 4450-123. Chip 620098100123456. Recompensa de 100 euros. Telemóvel da Beatriz Sá: +351 96 123 45 67</p></div>`,
    [phone('+351912555180', 'Duarte Nogueira'), phone('+351213456789'), phone('+351961234567', 'Beatriz Sá')],
  ),
  page(
    'cards of a shop in Australia and Switzerland',
    ['https://partners.example.com.au/', 'AU', 'en-AU'],
    `<div class="grid"><div class="card"><h3>Harriet Blackwood</h3><p>Store manager, Fitzroy</p><p>Mob: 0412 345 678</p><p>Ph: (02) 9555 0123</p><p>ABN 51 824 753 556</p></div>
    <div class="card"><h3>Urs Zollinger</h3><p>Verkauf Schweiz</p><p>+41 44 668 18 00</p><p>M +41 (0)79 123 45 67</p><p>CHE-123.456.789 MWST</p></div>
    <div class="card"><h3>Opening hours</h3><p>Mon–Fri 9.00–17.30, Sat 10.00-14.00</p><p>TFN 123 456 782, BSB 062-000 Acc 1234 5678</p></div></div>`,
    [
      phone('+61412345678', 'Harriet Blackwood'),
      phone('+61295550123', 'Harriet Blackwood'),
      phone('+41446681800', 'Urs Zollinger'),
      phone('+41791234567', 'Urs Zollinger'),
    ],
  ),
  page(
    'a person in Pipedrive',
    ['https://acme.pipedrive.com/person/412', 'US', 'en-US'],
    `<main><header><h1>Marguerite Delacroix-Boone</h1><div data-testid="owner"><img alt="">Owner: Kofi Mensah</div></header>
    <section data-test="details"><div class="field"><div class="fl">Organization</div><div><a href="/organization/9">Blue Heron Dental</a></div></div><div class="field"><div class="fl">Phone</div><div><a href="callto:+15035550117">(503) 555-0117</a> <span>(Work)</span></div><div><a href="callto:+19715550118">971-555-0118</a> <span>(Mobile)</span></div></div><div class="field"><div class="fl">Email</div><div><a href="mailto:mdb@blueheron.example.com">mdb@blueheron.example.com</a></div></div><div class="field"><div class="fl">Deal value</div><div>$12,400</div></div><div class="field"><div class="fl">Person ID</div><div>5035550119</div></div></section>
    <ul class="timeline"><li>Call · Mar 3, 2026 at 9:15 AM · 00:12:41 · Kofi Mensah</li><li>Note: her assistant Yolanda Pruitt answers on 503.555.0120 x4</li><li>Deal #20260300117 moved to "Proposal"</li></ul></main>`,
    [
      phone('+15035550117', 'Marguerite Delacroix-Boone'),
      phone('+19715550118', 'Marguerite Delacroix-Boone'),
      email('mdb@blueheron.example.com', 'Marguerite Delacroix-Boone'),
      { ...phone('+15035550120', 'Yolanda Pruitt'), extension: '4' },
    ],
  ),
  page(
    'a contact in Zoho with a list below',
    ['https://crm.zoho.example.in/crm/org1/tab/Contacts/552', 'IN', 'en-IN'],
    `<div class="dv"><div class="nm">Anjali Venkataraman <small>- Nilgiri Traders</small></div><table class="dtl"><tr><td class="lb">Mobile</td><td class="vl">+91-98860 55512</td><td class="lb">Created Time</td><td class="vl">11/02/2026 16:32</td></tr><tr><td class="lb">Phone</td><td class="vl">080 4123 7788</td><td class="lb">PAN</td><td class="vl">ABCPV1234F</td></tr><tr><td class="lb">Email</td><td class="vl"><a>anjali.v@nilgiri.example.in</a></td><td class="lb">Account No.</td><td class="vl">9886055519</td></tr></table></div>
    <h3>Related deals</h3><table><tr><th>Deal</th><th>Amount</th><th>Closing</th></tr><tr><td>Annual 2026-27</td><td>Rs. 4,50,000.00</td><td>31/03/2027</td></tr></table>`,
    [phone('+919886055512'), phone('+918041237788'), email('anjali.v@nilgiri.example.in')],
  ),
  page(
    'a mail in Spanish with forwarded headers',
    ['https://outlook.example.com/mail/id/AAQk', 'MX', 'es-MX'],
    `<div role="main"><div role="heading" aria-level="3">RV: Cita del jueves 12/03/2026</div><div><span title="Ximena Cárdenas &lt;ximena.cardenas@example.com.mx&gt;">Ximena Cárdenas</span></div>
    <div dir="ltr"><p>Buenas tardes, ¿me confirma la cita de las 4:30 pm? Mi celular es 55 5512 3456.</p><p>Saludos,</p><p>Lic. Ximena Cárdenas<br>Gerente de Compras<br>Tel. (81) 8358 1234 ext. 305<br>RFC CAXX850101AB9</p><hr><p><b>De:</b> Rodolfo Peña &lt;rodolfo.pena@example.org&gt;<br><b>Enviado:</b> martes, 10 de marzo de 2026 09:14<br><b>Para:</b> ximena.cardenas@example.com.mx<br><b>Asunto:</b> Cita</p><p>Le dejo mi número nuevo: +52 1 33 1234 5678. Pedido 5512345699, guía 7712 3456 7890, CLABE 012180001234567895.</p></div></div>`,
    [
      email('ximena.cardenas@example.com.mx', 'Ximena Cárdenas'),
      phone('+525555123456', 'Ximena Cárdenas'),
      { ...phone('+528183581234', 'Lic. Ximena Cárdenas'), extension: '305' },
      email('rodolfo.pena@example.org', 'Rodolfo Peña'),
      phone('+523312345678', 'Rodolfo Peña'),
    ],
  ),
  page(
    'a Japanese and a Chinese address',
    ['https://kaisha.example.jp/access', 'JP', 'ja'],
    `<dl><dt>会社名</dt><dd>株式会社青葉</dd><dt>所在地</dt><dd>〒150-0002 東京都渋谷区渋谷2-21-1</dd><dt>電話</dt><dd>03-6431-5512(代表)</dd><dt>FAX</dt><dd>03-6431-5513</dd><dt>担当</dt><dd>佐藤 美咲</dd><dt>携帯</dt><dd>０９０－８７６５－４３２１</dd><dt>法人番号</dt><dd>5010401234567</dd><dt>営業時間</dt><dd>9:00～18:00</dd><dt>メール</dt><dd>misaki.sato@kaisha.example.jp</dd></dl><p lang="zh">上海办事处电话：+86 21 6288 1234，手机 138 1234 5679，订单号 13812345670。</p>`,
    [
      phone('+81364315512'),
      phone('+819087654321'),
      email('misaki.sato@kaisha.example.jp'),
      phone('+862162881234'),
    ],
    [phone('+81364315513'), phone('+8613812345679')],
  ),
  page(
    'an Italian quotation',
    ['https://preventivi.example.it/881', 'IT', 'it'],
    `<p>Preventivo n. 881/2026 del 02/03/2026 — Cliente 0039451</p><p>Spett.le Officina Ferri, c.a. Lorenzo Ferri</p><table><tr><td>Cell.</td><td>347 123 4567</td></tr><tr><td>Tel./Fax</td><td>02 4851 2345</td></tr><tr><td>P. IVA</td><td>01234567890</td></tr><tr><td>Cod. Fisc.</td><td>FRRLNZ80A01F205X</td></tr><tr><td>IBAN</td><td>IT60 X054 2811 1010 0000 0123 456</td></tr><tr><td>PEC</td><td>officina.ferri@pec.example.it</td></tr><tr><td>Totale</td><td>3.471,23 €</td></tr></table>`,
    [phone('+393471234567'), phone('+390248512345'), email('officina.ferri@pec.example.it')],
  ),
  page(
    'a Polish and a Turkish team',
    ['https://zespol.example.pl/', 'PL', 'pl'],
    `<div class="t"><p class="n">Małgorzata Wójcik-Nowak</p><p>tel. kom. 501 230 146</p><p>tel. 22 512 34 56 wew. 12</p><p>m.wojcik@zespol.example.pl</p></div><div class="t"><p class="n">Emre Yıldız</p><p>GSM: +90 532 123 45 67</p></div><footer>NIP 526-10-40-828 · REGON 012345678 · KRS 0000123456 · konto 61 1090 1014 0000 0712 1981 2874 · 00-950 Warszawa · pn.-pt. 8.00-16.00</footer>`,
    [
      phone('+48501230146', 'Małgorzata Wójcik-Nowak'),
      { ...phone('+48225123456', 'Małgorzata Wójcik-Nowak'), extension: '12' },
      email('m.wojcik@zespol.example.pl', 'Małgorzata Wójcik-Nowak'),
      phone('+905321234567', 'Emre Yıldız'),
    ],
  ),
  page(
    'a shipping ledger with three phones',
    ['https://ops.example.com/shipments', 'US', 'en-US'],
    `<table><thead><tr><th>Shipment</th><th>Consignee</th><th>Phone</th><th>AWB</th><th>Container</th><th>Weight</th><th>ETA</th><th>Value</th></tr></thead><tbody>
    <tr><td>2026030912345</td><td>Opal Winslow</td><td>206-555-0161</td><td>020-12345675</td><td>MSKU 123456 7</td><td>1,204.5 kg</td><td>03/14/2026 08:00</td><td>$18,204.10</td></tr>
    <tr><td>2026030912346</td><td>Rafael Ibarra Soto</td><td>+1 206 555 0162</td><td>176-98765432</td><td>TCLU4567890</td><td>980 lb</td><td>03/15/2026</td><td>$2,061.55</td></tr></tbody></table>
    <p>EIN 91-1144442, routing 125000024, SSN on file ***-**-6789, IMEI 490154203237518, VIN 1HGCM82633A004352, epoch 1773072000, GPS 47.6062, -122.3321, build 10.0.19045.4046, MAC 00:1B:44:11:3A:B7, hash 9f86d081884c7d65. Dispatch: (206) 555-0163.</p>`,
    [
      phone('+12065550161', 'Opal Winslow'),
      phone('+12065550162', 'Rafael Ibarra Soto'),
      phone('+12065550163'),
    ],
  ),
  page(
    'a news article',
    ['https://herald.example.com/2026/03/council', 'US', 'en-US'],
    `<article><h1>Council votes 7-2 on bridge</h1><p class="by">By <a rel="author">Dolores Whitcomb</a> | dwhitcomb@herald.example.com | March 10, 2026, 6:05 p.m.</p><p>The 1968-1972 structure carries 14,200 vehicles a day. Residents may call 311 or the county at 859-555-0134; a 24-hour line, 1-800-555-0199, opens Monday. Turnout was 2,314,567 in 2020-2024. The final score was 98-95-102. ISBN 978-0-306-40615-7.</p><p>Tips? Text our editor, Abe Lindholm, at 859.555.0135 or e-mail tips [at] herald.example.com.</p></article>`,
    [
      email('dwhitcomb@herald.example.com', 'Dolores Whitcomb'),
      phone('+18595550134'),
      phone('+18005550199'),
      phone('+18595550135', 'Abe Lindholm'),
      email('tips@herald.example.com'),
    ],
  ),
  page(
    'a Dutch practice',
    ['https://praktijk.example.nl/', 'NL', 'nl'],
    `<h2>Fysiotherapie De Linde</h2><ul><li>Telefoon: <span>020 - 512 34 56</span></li><li>06-12345678 (Saskia de Vries)</li><li>KvK 34123456</li><li>BTW NL001234567B01</li><li>BSN 123456782</li><li>IBAN NL91 ABNA 0417 1643 00</li><li>AGB-code 04012345</li><li>ma t/m vr 08.00 - 17.30 uur</li><li>Factuur 2026-0617, vervalt 31-03-2026</li></ul>`,
    [phone('+31205123456'), phone('+31612345678', 'Saskia de Vries')],
  ),

  page(
    'gmail reply',
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgzX', 'US', 'en'],
    `<a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="Google Account: Nadia Brooks (nadia@brooks-pilates.example.com)"></a><div role="main"><h2 data-legacy-thread-id="18f">Moving Saturday's class</h2><div role="list"><div role="listitem"><div data-message-id="#msg-f:2"><h3><span email="tomas.varga@example.org" name="Tomas Varga" class="gD">Tomas Varga</span></h3><span class="g2" email="nadia@brooks-pilates.example.com" name="me">to me</span><span class="g3" title="Mar 7, 2026, 8:12 AM">Mar 7, 2026, 8:12 AM (2 days ago)</span><div class="a3s aiL"><div dir="ltr">Hi Nadia,<div><br></div><div>Can we do 10:30 instead of 9:00 on 03/14? My wife Petra will come too, she is at 646-555-0128. Mine is still 646.555.0127.</div><div><br></div><div>Thanks,</div><div>Tomas</div><div class="gmail_quote"><div class="gmail_attr">On Fri, Mar 6, 2026 at 7:01 PM Nadia Brooks &lt;<a href="mailto:nadia@brooks-pilates.example.com">nadia@brooks-pilates.example.com</a>&gt; wrote:</div><blockquote><div>Studio line (646) 555-0101, order 64655501290.</div></blockquote></div></div></div></div></div></div></div>`,
    [
      email('tomas.varga@example.org', 'Tomas Varga'),
      phone('+16465550127', 'Tomas Varga'),
      phone('+16465550128', 'Petra'),
      phone('+16465550101'),
    ],
    [email('nadia@brooks-pilates.example.com')],
  ),
  page(
    'hubspot deal',
    ['https://app.hubspot.com/contacts/77/record/0-1/9001', 'US', 'en'],
    `<span class="user-info-email">rep@northstar.example.com</span><aside data-test-id="left-sidebar"><h2><span data-selenium-test="highlightTitle">Beatrix Halloran</span></h2><div>VP Operations at Quarry &amp; Sons</div><div data-selenium-test="highlight-email">b.halloran@quarry.example.com</div><div data-profile-property="mobilephone"><span>Mobile phone number</span><span>+1 (720) 555-0140</span></div><div data-profile-property="phone"><span>Phone number</span><span>720-555-0141 ext. 22</span></div><div data-profile-property="zip"><span>Postal code</span><span>80202-1234</span></div><div data-profile-property="hs_object_id"><span>Record ID</span><span>7205550149</span></div><div data-profile-property="createdate"><span>Create date</span><span>03/01/2026 10:12 AM MST</span></div><div data-profile-property="hubspot_owner_id"><span>Contact owner</span><span>Lamar Finch (lamar@northstar.example.com)</span></div></aside><div data-test-id="timeline"><p>Logged call: left voicemail on 720-555-0141</p><p>Lamar Finch: spoke with CFO Ines Aldana, inesa@quarry.example.com, 303 555 0177</p></div>`,
    [
      email('b.halloran@quarry.example.com', 'Beatrix Halloran'),
      phone('+17205550140', 'Beatrix Halloran'),
      { ...phone('+17205550141', 'Beatrix Halloran'), extension: '22' },
      email('lamar@northstar.example.com', 'Lamar Finch'),
      email('inesa@quarry.example.com', 'Ines Aldana'),
      phone('+13035550177', 'Ines Aldana'),
    ],
    [phone('+17205550141'), email('rep@northstar.example.com')],
  ),
  page(
    'whatsapp group',
    ['https://web.whatsapp.com/', 'BR', 'pt-BR'],
    `<div id="pane-side"><div role="row"><span dir="auto" title="Helena Dantas">Helena Dantas</span><span>Meu novo número é (85) 98877-0134</span><span>10:12</span></div><div role="row"><span dir="auto" title="+55 85 98877-0135">+55 85 98877-0135</span><span>Ok, 14h30 então</span></div></div><div id="main"><header><span dir="auto" title="Helena Dantas">Helena Dantas</span></header><div role="row"><div class="message-in" data-id="false_5585988770134@c.us_3EB01"><div data-pre-plain-text="[10:12, 07/03/2026] Helena Dantas: "><span>Meu novo número é (85) 98877-0134, o antigo era 85 98877-0199. Pedido 8598877013, R$ 1.250,00, CPF 123.456.789-09</span></div></div></div></div>`,
    [
      phone('+5585988770134', 'Helena Dantas'),
      phone('+5585988770135'),
      phone('+5585988770199', 'Helena Dantas'),
    ],
  ),
  page(
    'contact page of a firm',
    ['https://www.marlow-hearing.example.co.uk/contact', 'GB', 'en-GB'],
    `<nav><a href="/">Home</a> <a href="tel:01614960900">Call us</a></nav><main><h1>Contact us</h1><section class="branches"><div class="branch"><h2>Manchester</h2><address>14 Quay St, Manchester M3 3HN</address><p><a href="tel:+441614960900">0161 496 0900</a></p><p>Fax 0161 496 0901</p></div><div class="branch"><h2>Leeds</h2><p>Tel 0113 496 0902 (Mon-Fri 9.00-17.30)</p></div></section><section><h2>Our audiologists</h2><ul><li><img alt="Dr Imogen Farrar"><strong>Dr Imogen Farrar</strong>, Lead audiologist — <a href="mailto:imogen@marlow-hearing.example.co.uk">email Imogen</a></li><li><strong>Callum Ives</strong> – 07700 900 733</li></ul></section><form><label>Your phone <input placeholder="07700 900000" value="0161 496 0999"></label></form></main><footer>Company 07654321 · VAT 123 4567 89 · ICO ZA123456 · © 2009-2026 · HCPC HAD01234</footer>`,
    [
      phone('+441614960900'),
      phone('+441134960902'),
      email('imogen@marlow-hearing.example.co.uk', 'Dr Imogen Farrar'),
      phone('+447700900733', 'Callum Ives'),
    ],
    [phone('+441614960901')],
  ),
  page(
    'linkedin info',
    ['https://www.linkedin.com/in/esther-k/overlay/contact-info/', 'CA', 'en'],
    `<main><h1>Esther Kowalczyk-Roy</h1><div>Physiotherapist | 500+ connections | 1,204 followers</div></main><div role="dialog"><h2>Esther Kowalczyk-Roy</h2><h3>Contact Info</h3><section><h3>Phone</h3><ul><li><span>604-555-0150</span> <span>(Mobile)</span></li></ul></section><section><h3>Email</h3><div><a href="mailto:esther.kr@example.ca">esther.kr@example.ca</a></div></section><section><h3>Birthday</h3><div>March 4</div></section><section><h3>Connected</h3><div>Feb 11, 2024</div></section></div>`,
    [phone('+16045550150', 'Esther Kowalczyk-Roy'), email('esther.kr@example.ca', 'Esther Kowalczyk-Roy')],
  ),
  page(
    'ledger text',
    ['https://ledger.example.de/log', 'DE', 'de'],
    `<pre>2026-03-07 08:14:22.118 INFO  req=8f14e45f-ceea-467f-a8d3-4c1b2f9a77e1 dur=0301234567 ms ip=192.168.178.21:8443
2026-03-07 08:14:23.004 WARN  kunde=4930901820 beleg 030/2026/77812 betrag=1.250,00 EUR
Rückruf erbeten: Frau Sabine Krüger, 030 901820-44, bis 16:30 Uhr
2026-03-07 08:15:00.120 INFO  build 2026.03.07-0814 ean 4006381333931 iban DE02120300000000202051</pre><table><tr><th>Nr.</th><th>Name</th><th>Rufnummer</th><th>Vertrag</th></tr><tr><td>00012</td><td>Krüger, Sabine</td><td>0170 1234567</td><td>0170 7654321</td></tr></table>`,
    [phone('+493090182044', 'Frau Sabine Krüger'), phone('+491701234567', 'Krüger, Sabine')],
  ),

  page(
    'outlook en',
    ['https://outlook.office.com/mail/inbox/id/AAMk', 'GB', 'en-GB'],
    `<div role="main"><div role="heading">Invoice INV-20260311 overdue</div><div class="OZZZK"><span title="accounts@fenwick-tiles.example.co.uk">Fenwick Tiles Accounts &lt;accounts@fenwick-tiles.example.co.uk&gt;</span></div><div>Wed 11/03/2026 08:02</div><div class="body"><p>Dear Ms Abara,</p><p>Invoice INV-20260311 for £2,480.00 (PO 4500123456) fell due on 28/02/2026. Please pay to 20-11-43 / 70381945 or ring Gareth Pugh on 01792 496 011 ext 3.</p><p>Kind regards,<br>Sioned Pritchard<br>Credit Control<br>Direct: 01792 496 012<br>Mobile: 07700 900 418</p></div></div>`,
    [
      email('accounts@fenwick-tiles.example.co.uk'),
      { ...phone('+441792496011', 'Gareth Pugh'), extension: '3' },
      phone('+441792496012', 'Sioned Pritchard'),
      phone('+447700900418', 'Sioned Pritchard'),
    ],
  ),
  page(
    'team grid de',
    ['https://kanzlei.example.de/team', 'DE', 'de'],
    `<div class="grid"><figure><figcaption><h3>Dr. Friederike Oehlmann</h3><span>Fachanwältin für Mietrecht</span><br><span>Telefon 0221 / 9987-120</span><br><a href="mailto:oehlmann@kanzlei.example.de">oehlmann@kanzlei.example.de</a></figcaption></figure><figure><figcaption><h3>Murat Şahin</h3><span>Notariat</span><br><span>Telefon 0221 / 9987-125</span></figcaption></figure></div><p>Sekretariat: 0221 9987-0, Mo–Fr 8–17 Uhr. Aktenzeichen 14 C 221/26, Gläubiger-ID DE98ZZZ09999999999.</p>`,
    [
      phone('+492219987120', 'Dr. Friederike Oehlmann'),
      email('oehlmann@kanzlei.example.de', 'Dr. Friederike Oehlmann'),
      phone('+492219987125', 'Murat Şahin'),
      phone('+4922199870'),
    ],
  ),
  page(
    'chat export',
    ['https://inbox.example.com/c/1', 'US', 'en'],
    `<div class="chat"><div class="m"><span class="u">Noor Haddad</span><span class="t">11:02</span><p>hey its noor, new cell 408 555 0170. old one 408-555-0171 is dead</p></div><div class="m"><span class="u">You</span><span class="t">11:05</span><p>Saved! Your table 12 at 7:30 on 3/21, conf 4085550172.</p></div></div>`,
    [phone('+14085550170', 'Noor Haddad'), phone('+14085550171', 'Noor Haddad')],
  ),
  page(
    'co.za page',
    ['https://guesthouse.example.co.za/', 'ZA', 'en-ZA'],
    `<p>Bookings: Thandi Mokoena, 082 123 4567 or (021) 555 0123. WhatsApp <a href="https://wa.me/27821234567">here</a>. VAT 4012345678. Reg 2014/123456/07. R1 250,00 p.p. GPS -33.9249, 18.4241. Code 8001.</p>`,
    [phone('+27821234567', 'Thandi Mokoena'), phone('+27215550123')],
  ),
  page(
    'sv/da/no',
    ['https://klinik.example.se/', 'SE', 'sv'],
    `<h2>Kontakt</h2><p>Tel 08-123 456 78, mobil 070-123 45 67 (Elsa Lindqvist). Org.nr 556677-8899. Personnummer 19850312-1234. Bankgiro 5050-1055. Öppet 08.00–16.30. OCR 7012345678. Danmark: +45 32 12 34 56.</p>`,
    [phone('+46812345678'), phone('+46701234567', 'Elsa Lindqvist'), phone('+4532123456')],
  ),
  page(
    'es directorio',
    ['https://colegio.example.com.ar/personal', 'AR', 'es-AR'],
    `<table><tr><th>Nombre</th><th>Cargo</th><th>Teléfono</th><th>DNI</th><th>Legajo</th></tr><tr><td>Rocío Benítez</td><td>Directora</td><td>(011) 4345-6789</td><td>28.345.678</td><td>1143456780</td></tr><tr><td>Facundo Quiroga</td><td>Preceptor</td><td>+54 9 11 5123-4567</td><td>30123456</td><td>000512</td></tr></table><p>CUIT 30-71234567-8, CBU 0170099220000067797370.</p>`,
    [phone('+541143456789', 'Rocío Benítez'), phone('+5491151234567', 'Facundo Quiroga')],
  ),
  page(
    'posting check',
    ['https://books.example.es/q3', 'ES', 'es'],
    `<table><tr><td>1</td><td>PQ4F6D0963512240146001X</td></tr><tr><td>2</td><td>F2026-310414</td></tr><tr><td>3</td><td>612 345 678</td></tr><tr><td>4</td><td>31-10-414 rev. 2</td></tr><tr><td>5</td><td>SEUR 6123 45678</td></tr><tr><td>6</td><td>Transportista Iván Quesada, 634 555 012</td></tr><tr><td>7</td><td>#310414221</td></tr></table><table><tr><td>Almacén</td><td>912 345 670</td></tr><tr><td>Taller</td><td>912 345 671</td></tr><tr><td>Tienda</td><td>912 345 672</td></tr><tr><td>Oficina</td><td>912 345 673</td></tr><tr><td>Garaje</td><td>912 345 674</td></tr></table>`,
    [
      phone('+34634555012', 'Iván Quesada'),
      phone('+34912345670'),
      phone('+34912345671'),
      phone('+34912345672'),
      phone('+34912345673'),
      phone('+34912345674'),
    ],
  ),
  page(
    'first row of a letter',
    ['https://mail.example.de/1', 'DE', 'de'],
    `<table><tr><td></td><td>Grundschule Möckern</td></tr><tr><td>Anna Holm</td><td>0341 9876543</td></tr><tr><td>Bernd Ott</td><td>0341 9876544</td></tr></table>`,
    [phone('+493419876543', 'Anna Holm'), phone('+493419876544', 'Bernd Ott')],
  ),
  page(
    'marked up in a sentence',
    ['https://osteo.example.nz/', 'NZ', 'en-NZ'],
    `<div itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">Losa Faleolo</h3><p>Accounts and ACC claims: <span itemprop="telephone">04 381 0153</span>, ref 04 381 0159</p></div>`,
    [phone('+6443810153', 'Losa Faleolo')],
  ),
];
