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
];
