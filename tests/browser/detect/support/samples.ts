/**
 * Pages of the kinds people use that the fixtures do not show: other countries, other scripts, shadow trees, frames, numbers
 * in pieces, spreadsheets, old mail. Written for this project; people and numbers are invented. One table, to be read whole.
 */

/** One thing a page holds, in the words of tests/fixtures/pages/FORMAT.md. */
export interface Truth {
  readonly kind: 'phone' | 'email';
  readonly value: string;
  readonly raw: string;
  readonly name?: string;
  readonly where: string;
  readonly extension?: string;
}

/** A page and what it holds. */
export interface Sample {
  readonly name: string;
  readonly url: string;
  readonly defaultCountry: string;
  readonly html: string;
  readonly identities: readonly Truth[];
  readonly mustNotFind: readonly { readonly string: string }[];
  readonly editable: readonly Truth[];
  readonly either: readonly Truth[];
}

/** Every page, in order. */
export const SAMPLES: Sample[] = [];

function page(
  name: string,
  url: string,
  defaultCountry: string,
  lang: string,
  body: string,
  identities: readonly Truth[],
  mustNotFind: Sample['mustNotFind'] = [],
  editable: readonly Truth[] = [],
  either: readonly Truth[] = [],
): void {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`;
  SAMPLES.push({ name, url, defaultCountry, html, identities, mustNotFind, editable, either });
}

const phone = (
  value: string,
  raw: string,
  name?: string,
  where = 'text',
  more: { extension?: string } = {},
): Truth => ({
  ...{ kind: 'phone', value, raw, where },
  ...(name ? { name } : {}),
  ...more,
});

const email = (value: string, raw = value, name?: string, where = 'text'): Truth => ({
  ...{ kind: 'email', value, raw, where },
  ...(name ? { name } : {}),
});

page(
  'split',
  'https://split.example.com/',
  'US',
  'en',
  `<p>Call <b>415</b>-<i>555</i>-<u>0132</u> now. Or 415&#8203;-555-&shy;0133, 415&nbsp;555&nbsp;0134. +1<wbr>(415)<wbr>555<wbr>-0135.</p>
<p>Mail: jane<wbr>.doe<wbr>@<wbr>example<wbr>.com or <span>bob</span><span>@</span><span>example.org</span>, <span>ann.<b>lee</b>@example.net</span></p>
<p><span>Phone</span><span>212-555-0136</span></p><div style="display:flex"><span>415</span><span>555</span><span>0137</span></div>
<p>44<sup>2</sup> apples; 2125550138<sup>[1]</sup></p><p>Tel:&#8237;415-555-0139&#8236;</p><table><tr><td>415</td><td>555</td><td>0140</td></tr></table>
<p>name (at) example dot com, other.person [at] example [dot] org, third{at}example.net</p><p>Call 1-800-FLOWERS or 1-888-GO-FEDEX.</p><p>Ａｎｎ ４１５－５５５－０１４１</p>`,
  [
    phone('+14155550132', '415-555-0132'),
    phone('+14155550133', '415\u200b-555-\u00ad0133'),
    phone('+14155550134', '415\u00a0555\u00a00134'),
    phone('+14155550135', '+1(415)555-0135'),
    email('jane.doe@example.com'),
    email('bob@example.org'),
    email('ann.lee@example.net'),
    phone('+12125550136', '212-555-0136'),
    phone('+12125550138', '2125550138'),
    phone('+14155550139', '415-555-0139'),
    email('name@example.com', 'name (at) example dot com'),
    email('other.person@example.org', 'other.person [at] example [dot] org'),
    email('third@example.net', 'third{at}example.net'),
    phone('+18003569377', '1-800-FLOWERS'),
    phone('+18884633339', '1-888-GO-FEDEX'),
    phone('+14155550141', '４１５－５５５－０１４１'),
  ],
  [],
  [],
  [phone('+14155550137', 'x'), phone('+14155550140', 'x')],
);
page(
  'shadow',
  'https://shadow.example.com/',
  'GB',
  'en-GB',
  `<div id=h></div><x-card></x-card><div id=light><span slot=s>Slotted 020 7946 0101</span></div><iframe srcdoc="<p>Frame: 020 7946 0102, frame@example.org</p>"></iframe><div id=nest></div>
<script>h.attachShadow({mode:'open'}).innerHTML='<p>In shadow: 020 7946 0103 <input value="020 7946 0199"></p><a href="mailto:shadow@example.com">x</a>';
customElements.define('x-card',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<b>Card</b> card@example.net <slot></slot>'}});
light.attachShadow({mode:'open'}).innerHTML='<slot name=s></slot><i>020 7946 0104</i>';
const n=nest.attachShadow({mode:'open'}); n.innerHTML='<div id=in></div>'; n.getElementById('in').attachShadow({mode:'open'}).innerHTML='<p>+44 20 7946 0105</p>';</script>`,
  [
    phone('+442079460101', '020 7946 0101'),
    phone('+442079460102', '020 7946 0102'),
    email('frame@example.org'),
    phone('+442079460103', '020 7946 0103'),
    email('shadow@example.com', 'mailto:shadow@example.com', undefined, 'mailto'),
    email('card@example.net'),
    phone('+442079460104', '020 7946 0104'),
    phone('+442079460105', '+44 20 7946 0105'),
  ],
  [],
  [phone('+442079460199', '020 7946 0199')],
);
page(
  'salesforce',
  'https://acme.lightning.force.com/lightning/r/Contact/003xx/view',
  'US',
  'en',
  `<div class="slds"><force-rec></force-rec></div><table><thead><tr><th>Name</th><th>Phone</th><th>Account Number</th></tr></thead><tbody><tr><td>Ruth Vance</td><td data-cell-value="4155550151"><a href="tel:4155550151">(415) 555-0151</a></td><td>4155550159</td></tr></tbody></table><script>customElements.define('force-rec',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<h1><lightning-formatted-name>Mr. Sam Okoye</lightning-formatted-name></h1><records-record-layout-item field-label="Phone"><div><span class="test-id__field-label">Phone</span></div><div><span class="test-id__field-value"><lightning-formatted-phone><a href="tel:2125550152">(212) 555-0152</a></lightning-formatted-phone></span></div></records-record-layout-item><records-record-layout-item field-label="Email"><div><span class="test-id__field-label">Email</span></div><div><span><a href="mailto:sam.okoye@example.com">sam.okoye@example.com</a></span></div></records-record-layout-item><records-record-layout-item field-label="Account Number"><div><span class="test-id__field-label">Account Number</span></div><div><span>2125550158</span></div></records-record-layout-item>'}})</script>`,
  [
    phone('+14155550151', '(415) 555-0151', 'Ruth Vance'),
    phone('+12125550152', '(212) 555-0152', 'Mr. Sam Okoye'),
    email('sam.okoye@example.com', 'sam.okoye@example.com', 'Mr. Sam Okoye'),
  ],
  [{ string: '4155550159' }, { string: '2125550158' }],
);
page(
  'pipedrive',
  'https://acme.pipedrive.com/person/12',
  'GB',
  'en',
  `<div class="viewContainer" style="display:none"><div data-test="phone-number-button">020 7946 0190</div></div><div class="viewContainer"><h1>Priya Nair</h1><div class="fieldsList"><div data-testid="fields-list-row"><div class="l">Phone</div><div class="v"><a href="tel:02079460110" data-test="phone-number-button">020 7946 0110</a> <span>(Work)</span></div></div><div data-testid="fields-list-row"><div class="l">Phone</div><div class="v">07700 900123 ext. 4</div></div><div data-testid="fields-list-row"><div class="l">Email</div><div class="v"><a href="mailto:priya.nair@example.co.uk">priya.nair@example.co.uk</a></div></div><div data-testid="fields-list-row"><div class="l">Deal value</div><div class="v">£20,794.60</div></div><div data-testid="fields-list-row"><div class="l">External id</div><div class="v">02079460199</div></div></div><div data-test="activity-note">Spoke with Arun Mehta (CFO), mobile 07700 900124. Ref 07700900199.</div></div>`,
  [
    phone('+442079460110', '020 7946 0110', 'Priya Nair'),
    phone('+447700900123', '07700 900123', 'Priya Nair', 'text', { extension: '4' }),
    email('priya.nair@example.co.uk', 'priya.nair@example.co.uk', 'Priya Nair'),
    phone('+447700900124', '07700 900124', 'Arun Mehta'),
  ],
  [],
  [],
  [phone('+442079460190', '')],
);
page(
  'zoho',
  'https://crm.zoho.com/crm/org1/tab/Contacts/custom-view/1/list',
  'IN',
  'en',
  `<crux-table-component cx-prop-module="Contacts"><lyte-exptable><div role="table"><div role="row" id="listviewHeaderRow"><div role="columnheader">Contact Name</div><div role="columnheader">Email</div><div role="columnheader">Phone</div><div role="columnheader">Record Id</div></div>
<div role="row"><div role="cell"><a id="listView_1" href="/x">Asha Kulkarni</a></div><div role="cell">asha.k@example.in</div><div role="cell">98765 01234</div><div role="cell">987650123498765012</div></div><div role="row"><div role="cell"><a href="/y">Vikram S</a></div><div role="cell">vikram@example.in</div><div role="cell">9876501235</div><div role="cell">9876501299</div></div></div></lyte-exptable></crux-table-component>`,
  [
    email('asha.k@example.in', 'asha.k@example.in', 'Asha Kulkarni'),
    phone('+919876501234', '98765 01234', 'Asha Kulkarni'),
    email('vikram@example.in', 'vikram@example.in', 'Vikram S'),
    phone('+919876501235', '9876501235', 'Vikram S'),
  ],
  [{ string: '9876501299' }],
);
page(
  'gcontacts',
  'https://contacts.google.com/',
  'FR',
  'fr',
  `<c-wiz><div class="XXcuqd"><div class="JcPRM" aria-describedby="name-column"><span>Élodie Marchand</span></div><div class="JcPRM" aria-describedby="email-column"><span>elodie.marchand@example.fr</span></div><div class="JcPRM" aria-describedby="phone-column"><span>06 12 34 56 78</span></div></div><div class="XXcuqd"><div class="JcPRM"><span>Hugo Petit</span></div><div class="JcPRM"><span></span></div><div class="JcPRM"><span>01.99.00.12.34</span></div></div></c-wiz>`,
  [
    email('elodie.marchand@example.fr', 'elodie.marchand@example.fr', 'Élodie Marchand'),
    phone('+33612345678', '06 12 34 56 78', 'Élodie Marchand'),
    phone('+33199001234', '01.99.00.12.34', 'Hugo Petit'),
  ],
);
page(
  'french',
  'https://www.cabinet-dupuis.fr/contact',
  'FR',
  'fr',
  `<main><h1>Contactez-nous</h1><p>Secrétariat : 01 99 00 11 22 – du lundi au vendredi 8h30-12h30 / 14h-18h. Urgences : 15, 112.</p><ul><li>Dr Camille Dupuis, ostéopathe – 06 39 98 11 23 – camille.dupuis@cabinet-dupuis.fr</li><li>Mme Nadia Benali (assistante) : +33 (0)6 39 98 11 24</li><li>M. Paul Girard, poste 12 : 0033 1 99 00 11 25</li></ul><dl><dt>SIRET</dt><dd>732 829 320 00074</dd><dt>SIREN</dt><dd>732 829 320</dd><dt>N° TVA</dt><dd>FR 40 303 265 045</dd><dt>RPPS</dt><dd>10100112233</dd><dt>N° ADELI</dt><dd>75 00 1234 5</dd><dt>Code postal</dt><dd>75011</dd><dt>Dossier</dt><dd>01 99 00 11 99</dd><dt>Télécopie</dt><dd>01 99 00 11 29</dd></dl><p>Tarif : 55,00 € ; acompte 1 234,56 €. Le 06/10/2026 à 14h30. IBAN FR76 3000 6000 0112 3456 7890 189.</p></main>`,
  [
    phone('+33199001122', '01 99 00 11 22'),
    phone('+33639981123', '06 39 98 11 23', 'Dr Camille Dupuis'),
    email('camille.dupuis@cabinet-dupuis.fr', 'camille.dupuis@cabinet-dupuis.fr', 'Dr Camille Dupuis'),
    phone('+33639981124', '+33 (0)6 39 98 11 24', 'Mme Nadia Benali'),
    phone('+33199001125', '0033 1 99 00 11 25', 'M. Paul Girard'),
  ],
  [],
  [],
  [phone('+33199001129', '')],
);
page(
  'spanish',
  'https://www.clinicasol.es/contacto',
  'ES',
  'es',
  `<p>Llámenos al 912 345 678 o al móvil 612 345 678. Fax 912 345 679. Correo: citas@clinicasol.es</p><p>Dra. Lucía Fernández: 699 12 34 56</p><p>Atención: Sr. Jorge Ruiz, +34 655 443 322, jorge.ruiz@clinicasol.es</p><table><tr><td>CIF</td><td>B12345678</td></tr><tr><td>Nº colegiado</td><td>282812345</td></tr><tr><td>Nº de factura</td><td>912345670</td></tr><tr><td>Registro</td><td>28/12345</td></tr><tr><td>Teléfono</td><td>934567890</td></tr></table><p>Del 1 al 15.10.2026 de 9:00 a 14:00. 1.234.567 visitas. 12.345,67 €</p>`,
  [
    phone('+34912345678', '912 345 678'),
    phone('+34612345678', '612 345 678'),
    email('citas@clinicasol.es'),
    phone('+34699123456', '699 12 34 56', 'Dra. Lucía Fernández'),
    phone('+34655443322', '+34 655 443 322', 'Sr. Jorge Ruiz'),
    email('jorge.ruiz@clinicasol.es', 'jorge.ruiz@clinicasol.es', 'Sr. Jorge Ruiz'),
    phone('+34934567890', '934567890'),
  ],
  [],
  [],
  [phone('+34912345679', '')],
);
page(
  'mexico',
  'https://salud.mx/',
  'MX',
  'es-MX',
  `<p>Tel. (55) 5555 0101 · Cel. 044 55 5555 0102 · WhatsApp +52 1 55 5555 0103 · 01 800 555 0104</p><p>RFC GODE561231GR8, CURP HEGG560427MVZRRL04, folio 5555550109, guía 55 5555 0109 12</p><p>Ing. María López: 33 3333 0105 ext. 21</p>`,
  [
    phone('+525555550101', '(55) 5555 0101'),
    phone('+525555550102', '044 55 5555 0102'),
    phone('+525555550103', '+52 1 55 5555 0103'),
    phone('+523333330105', '33 3333 0105', 'Ing. María López', 'text', { extension: '21' }),
  ],
  [],
  [],
  [phone('+528005550104', '')],
);
page(
  'italian',
  'https://studio.it/',
  'IT',
  'it',
  `<p>Tel. 02 1234 5678, cell. 347 123 4567 (Avv. Giulia Conti). Email: giulia.conti@studio.it - PEC studio@pec.it</p><p>P.IVA 01234567890 - C.F. RSSMRA85T10A562S - REA MI-1234567 - CAP 20121</p><p>Chiamare il 3331234567 dalle 9.00 alle 18.30 del 06/10/2026. Pratica n. 3331234999. Conto 0212345699.</p>`,
  [
    phone('+390212345678', '02 1234 5678'),
    phone('+393471234567', '347 123 4567', 'Avv. Giulia Conti'),
    email('giulia.conti@studio.it', 'giulia.conti@studio.it', 'Giulia Conti'),
    email('studio@pec.it'),
    phone('+393331234567', '3331234567'),
  ],
);
page(
  'polish',
  'https://gabinet.pl/',
  'PL',
  'pl',
  `<p>Rejestracja: 22 123 45 67, kom. 501 230 146. Zadzwoń: +48 601-234-567. lek. Anna Nowak, tel. 512 345 678, anna.nowak@gabinet.pl</p><p>NIP 525-000-12-34, REGON 123456785, KRS 0000469555, PESEL 44051401359, konto 12 1020 1026 0000 0422 7020 1111. Zamówienie 501230999</p>`,
  [
    phone('+48221234567', '22 123 45 67'),
    phone('+48501230146', '501 230 146'),
    phone('+48601234567', '+48 601-234-567'),
    phone('+48512345678', '512 345 678', 'Anna Nowak'),
    email('anna.nowak@gabinet.pl', 'anna.nowak@gabinet.pl', 'Anna Nowak'),
  ],
);
page(
  'russian',
  'https://klinika.ru/',
  'RU',
  'ru',
  `<p>Телефон: 8 (495) 123-45-67, моб. 8-916-123-45-68, +7 916 123 45 69. Звоните: 9161234570</p><p>Врач Иван Петров, тел. 8 800 555-35-35, petrov@klinika.ru</p><p>ИНН 7707083893, ОГРН 1027700132195, КПП 773601001, р/с 40702810400000001234, БИК 044525225, СНИЛС 112-233-445 95. Заказ № 89161234599. 06.10.2026, цена 12 345 678 руб.</p>`,
  [
    phone('+74951234567', '8 (495) 123-45-67'),
    phone('+79161234568', '8-916-123-45-68'),
    phone('+79161234569', '+7 916 123 45 69'),
    phone('+79161234570', '9161234570'),
    phone('+78005553535', '8 800 555-35-35', 'Иван Петров'),
    email('petrov@klinika.ru', 'petrov@klinika.ru', 'Иван Петров'),
  ],
);
page(
  'hindi',
  'https://clinic.in/',
  'IN',
  'hi',
  `<p>फोन: ०२२-२७७८ १२५०, मोबाइल ९८७६५ ४३२५१। डॉ. से संपर्क करें: 98765 43252</p><p>आधार 2345 6789 0123, बिल 9876543299, पिन 400058</p>`,
  [
    phone('+912227781250', '०२२-२७७८ १२५०'),
    phone('+919876543251', '९८७६५ ४३२५१'),
    phone('+919876543252', '98765 43252'),
  ],
);
page(
  'japan',
  'https://clinic.jp/',
  'JP',
  'ja',
  `<p>電話番号：03-1234-5678　携帯：090-1234-5679 メール：info@clinic.jp</p><p>注文番号 09012345699、郵便番号 100-0001、口座番号 1234567</p>`,
  [phone('+81312345678', '03-1234-5678'), phone('+819012345679', '090-1234-5679'), email('info@clinic.jp')],
);
page(
  'china',
  'https://clinic.cn/',
  'CN',
  'zh',
  `<p>电话：010-12345678，手机：13812345679，我的电话号码是13912345670</p><p>订单号 13812345699 身份证 110101199003077715</p>`,
  [
    phone('+861012345678', '010-12345678'),
    phone('+8613812345679', '13812345679'),
    phone('+8613912345670', '13912345670'),
  ],
);
page(
  'editor',
  'https://ed.example.com/',
  'US',
  'en',
  `<div contenteditable>Call 415-555-0160 a@ed.example.com</div><div role="textbox"><p>415-555-0161</p></div><div class="ProseMirror" contenteditable="true"><p>415-555-0162</p></div><textarea>415-555-0163</textarea><input value="415-555-0164"><select><option>415-555-0165</option></select><div contenteditable="true"><span contenteditable="false">chip@ed.example.com</span></div><pre><code>const phone = "415-555-0166"; call(phone);</code></pre><p hidden>415-555-0167</p><p style="visibility:hidden">415-555-0168</p><details><summary>More</summary>415-555-0169</details><p>Visible: 415-555-0170</p><pre>From: Ann Lee &lt;ann.lee@ed.example.com&gt;
Tel: 415-555-0171</pre>`,
  [
    phone('+14155550170', '415-555-0170'),
    email('ann.lee@ed.example.com', 'ann.lee@ed.example.com', 'Ann Lee'),
    phone('+14155550171', '415-555-0171', 'Ann Lee'),
  ],
  [],
  [
    phone('+14155550160', ''),
    phone('+14155550161', ''),
    phone('+14155550162', ''),
    phone('+14155550163', ''),
    phone('+14155550164', ''),
    phone('+14155550165', ''),
    email('chip@ed.example.com'),
  ],
  [
    phone('+14155550166', ''),
    phone('+14155550167', ''),
    phone('+14155550168', ''),
    phone('+14155550169', ''),
  ],
);
page(
  'listing',
  'https://dir.example.com/',
  'US',
  'en',
  `<h1>Find a dentist</h1><div class="cards"><div class="card"><h3>Dr. Alan Grant</h3><p>General dentistry</p><p>1 Main St, Springfield, IL 62701-1234</p><p>(217) 555-0101</p><p>License 019-012345</p></div><div class="card"><h3>Ellie Sattler, DDS</h3><p>☎ 217.555.0102</p><a href="mailto:ellie@dir.example.com">Email</a></div><div class="card"><div class="name">Ian Malcolm</div><div class="role">Orthodontist</div><div class="phone">217-555-0103</div></div></div><footer>© 2010-2026 Dir Inc. Call 1-800-555-0104. Sitemap 12345678</footer>`,
  [
    phone('+12175550101', '(217) 555-0101', 'Dr. Alan Grant'),
    phone('+12175550102', '217.555.0102', 'Ellie Sattler'),
    email('ellie@dir.example.com', 'mailto:ellie@dir.example.com', 'Ellie Sattler', 'mailto'),
    phone('+12175550103', '217-555-0103', 'Ian Malcolm'),
    phone('+18005550104', '1-800-555-0104'),
  ],
);
page(
  'sheet',
  'https://docs.example.com/',
  'AU',
  'en-AU',
  `<table><tr><th>First name</th><th>Surname</th><th>Mob</th><th>Ref</th><th>DOB</th></tr><tr><td>Mia</td><td>Chen</td><td>0491 570 156</td><td>0491570999</td><td>12/05/1990</td></tr><tr><td>Leo</td><td>Wu</td><td>0491570157</td><td>0491 570 998</td><td>1991-01-02</td></tr></table><p>ABN 51 824 753 556 | ACN 824 753 556 | BSB 062-000 | Medicare 2123 45670 1</p>`,
  [phone('+61491570156', '0491 570 156'), phone('+61491570157', '0491570157')],
);
page(
  'oldmail',
  'https://mail.example.com/',
  'US',
  'en',
  `<table border=0><tr><td><font size=-1><b>From:</b> Carol Danvers &lt;carol.danvers@example.com&gt;</font></td></tr><tr><td><font><b>To:</b> &quot;Desk, Front&quot; &lt;desk@clinic.example.com&gt;, Nick Fury &lt;nick@example.org&gt;</font></td></tr><tr><td><font>Date: Tue, Oct 6, 2026 at 9:12 AM<br>Subject: Re: Booking 2026-10-06</font></td></tr><tr><td>Hi,<br>please call my husband Yon on 202-555-0181 or me: 202-555-0182.<br>Order 2025550199<br>--<br>Carol Danvers<br>Pilot, Air Force<br>m: 202.555.0182 | o: (202) 555-0183 x44</td></tr></table>`,
  [
    email('carol.danvers@example.com', 'carol.danvers@example.com', 'Carol Danvers'),
    email('desk@clinic.example.com'),
    email('nick@example.org', 'nick@example.org', 'Nick Fury'),
    phone('+12025550181', '202-555-0181', 'Yon'),
    phone('+12025550182', '202-555-0182', 'Carol Danvers'),
    phone('+12025550183', '(202) 555-0183', 'Carol Danvers', 'text', { extension: '44' }),
  ],
);
page(
  'rows',
  'https://rows.example.com/',
  'US',
  'en',
  `<table><tr><td><b>Name</b></td><td><b>Role</b></td><td><b>Cell</b></td></tr><tr><td>Rxben Tafoya</td><td>Lead mechanic</td><td>971-555-0104</td></tr></table>
<div role="grid"><div role="row"><div role="gridcell"><span>Farah Shaikh</span><span>11:52 am</span></div><div role="gridcell">Drawings are on the drive</div></div>
<div role="row"><div role="gridcell"><div>+1 415-555-0132</div><div>11:20 am</div></div><div role="gridcell">Anything to do? Regards, Nomvula Khoza</div></div></div>
<div role="option" aria-label="Nikolai Petrakis Levy notice query Can you call me on 415-555-0133"><div>Nikolai Petrakis</div><div>Levy notice query</div><div>Later</div></div>
<section><h3>2 comments</h3><div><p>Gillian Mawdsley <time>18 Sep 2026, 08:14</time></p><p>If anybody has it please write: gm@example.com</p></div></section>
<div class="people"><div><h4>Fiona Grant</h4><p>fiona@example.org</p></div><div><p>Rxngi Tuhoro</p><p>Workshop manager</p><p>415-555-0134</p></div></div>`,
  [
    phone('+19715550104', '971-555-0104', 'Rxben Tafoya'),
    phone('+14155550132', '+1 415-555-0132', 'Nomvula Khoza'),
    phone('+14155550133', '415-555-0133', 'Nikolai Petrakis', 'attribute'),
    email('gm@example.com', 'gm@example.com', 'Gillian Mawdsley'),
    email('fiona@example.org', 'fiona@example.org', 'Fiona Grant'),
    phone('+14155550134', '415-555-0134', 'Rxngi Tuhoro'),
  ],
);
