const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}+/gu, '');

/**
 * The words around a number that say what it is. Lower case, without accents (see `normalizeWord`). A language joins by
 * adding its words; nothing else knows languages. A word that two share stands with the first.
 */
const list = (words: string) => new Set(withoutAccents(words).trim().split(/\s+/));

/** "Here comes a phone number." */
export const PHONE_WORDS = list(`
  tel tels line lines telf tlf tfno tfn tlfn telno telephone telephones telephonic phone phones ph phn mob mobs mobile mobiles cell cells
  cellphone cellular landline hotline helpline dial call calls called calling callback ring reach text txt texts sms whatsapp whatsap
  wapp wa wsp viber telegram signal contact direct switchboard tollfree freephone handset std ddi
  telefon telefonnummer telefonnr telnr rufnummer rufnr handy handynummer handynr mobil mobilnummer mobilnr mobiltelefon mobilfunk
  festnetz durchwahl zentrale anrufen anruf ruckruf rufen ruft erreichen erreichbar kontakt hotlinenummer
  telefono telefonos movil moviles celular celulares cel fijo llame llamar llamenos llamanos llama contacto contactos marque conmutador
  telefone telefones fone fones ligue ligar liga liguem telemovel tlm contato contatos ramal zap zapzap whats central
  portable portables fixe appelez appeler appelle joindre joignable numerotez gsm tph
  cellulare cell. tel. chiama chiamare chiamaci recapito recapiti telefonare utenza
  telefoon telefoonnummer mobiel bel bellen belt telnummer vast
  telefonu telefonicznie komorka komorkowy kom dzwon zadzwon infolinia
  telefonen tlfnr ringa ringe mobilen puhelin puh matkapuhelin soita
  telefonunuz ceptel cep telefonum arayin ara
  telpon telepon hp handphone nomorhp hubungi dt sdt dienthoai
  тел телефон телефону телефона телефоны моб мобильный мобильного сот сотовый звоните звонить позвоните звонок ватсап вотсап вацап
  τηλ τηλεφωνο κινητο
  هاتف الهاتف خلوي الخلوي جوال الجوال جوالي موبايل الموبايل محمول المحمول تلفون التلفون تليفون واتساب الواتساب واتس اتصل اتصلوا للاتصال الاتصال للتواصل فون رقمي
  תלפון טלפון נייד פלאפון
  फोन मोबाइल मोबाईल दूरभाष टेलीफोन व्हाट्सएप संपर्क सम्पर्क
  โทร โทรศัพท์ มือถือ
`);

/** A kind of line: says little alone, enough beside a number that looks like one. */
export const LINE_WORDS = list(`
  home work office main board night day alt alternate alternative other private privat buro reception front desk emergency
  business company team department dept accounts queries enquiries abteilung residence house landline local intl international overseas abroad geschaftlich oficina casa
  godown warehouse showroom factory workshop werkstatt baustelle almacen deposito armazem magazzino lager
  trabajo bureau domicile ufficio recepcao secretaria portaria comercial residencial
`);

/** A fax is a number nobody talks to. */
export const FAX_WORDS = list(
  'fax faxes telefax faxnummer faxnr telecopie telecopieur faks факс فاكس الفاكس फैक्स',
);

/** "Here comes some other number." */
export const OTHER_WORDS = list(`
  order orders po so wo ro invoice inv bill receipt quote quotation estimate ref refs reference references claim claims case file docket matter
  ticket tickets token account acct acc ac a/c kto konto card cards policy group member membership subscriber customer client
  patient mrn uhid chart id ids uid uuid guid identifier identification ein ssn sin itin tin vat gst gstin gstn abn acn tfn npi dea
  bsn nino nhs medicare ahpra provider lic licence license licences permit registration register registered registry reg regd number# passport
  driver driver's dl plate vehicle vin chassis engine serial sn s/n imei imsi iccid eid meid mac sku part parts pn p/n mpn model
  item article product asin upc ean gtin isbn issn ismn doi isrc lot batch catalog catalogue cat barcode code codes pin otp passcode
  password key verification confirmation booking reservation pnr itinerary flight train voucher coupon gift promo
  tracking track shipment parcel package waybill awb consignment container fedex ups dhl usps dpd hermes gls aramex bluedart
  routing aba iban bic swift bsb sort ifsc micr blz rib clabe cbu ban bank wire transfer transaction txn utr rrn payment remittance
  zip zipcode postcode postal plz pincode cep box pobox build version ver rev revision release commit hash checksum sha sha1 md5 crc
  error status port ip meter metre reading chip microchip tag record portal hub deal opportunity lead object row entry index seq sequence
  lat latitude lon lng long longitude coordinates gps geo timestamp ts epoch unix time date dated dob born birthday year years
  population census turnover revenue budget price cost costs amount total subtotal sum balance salary fee fees paid due dose
  section clause para paragraph page pages pp chapter vol volume issue edition figure fig table line rule act law norm iso din
  plot survey khasra flat suite ste room apt unit floor building bldg street road route bus highway gate platform seat
  contract agreement lease loan mortgage folio enrolment enrollment student roll exam hall employee staff badge
  meeting conference webinar zoom access participant session referral auth authorization authorisation authorised icd cpt rx prescription
  prn prov spec specimen sample lab report study trial protocol aadhaar aadhar pan cin fssai udyam abha rera crm
  provider# site# register# timestamps orders, sums norms uuids hashes sizes amounts dates taxid
  bestellung bestellnummer bestellnr auftrag auftragsnummer auftragsnr rechnung rechnungsnummer rechnungsnr rg kunde kundennummer kundennr kdnr
  kd vertrag vertragsnummer vertragsnr police versicherung versicherungsnummer aktenzeichen az geschaftszeichen vorgang vorgangsnummer
  steuernummer steuernr stnr steuer ust ustid ustidnr idnr finanzamt handelsregister hrb hra registernummer amtsgericht lanr bsnr
  betriebsstatte betriebsstatten betriebsstattennr betriebsnummer ik mitgliedsnummer mitglied personalnummer ausweis ausweisnummer
  artikelnummer artikel artnr seriennummer sendung sendungsnummer sendungsverfolgung paket paketnummer zahler zahlernummer stand kennzeichen
  beleg belegnummer buchung buchungsnummer kontonummer bankleitzahl kostenstelle kostentrager gutschein referenz referenznummer
  raum zimmer haus hausnummer strasse postfach telex mobilfunkkosten matrikel matrikelnummer
  pedido pedidos orden encargo factura facturas albaran presupuesto referencia expediente cuenta tarjeta poliza socio cliente
  contrato recibo cif nif nie dni rut ruc rfc curp cedula cuit cuil nss registro colegiado licencia matricula seguimiento envio
  guia codigo cp serie lote importe boleto nota fiscal nfe chave protocolo processo carteirinha cartao cpf cnpj ie im cnes sus cro
  oab nis pis pasep titulo agencia conta pix rastreio rastreamento encomenda fatura apolice inscricao lei artigo nipc niss
  sala
  commande facture devis dossier compte carte contrat siret siren siege rcs tva naf ape rpps adeli finess secu securite nir cedex
  colis suivi immatriculation adherent allocataire
  ordine fattura ordini pratica piva iva partita fiscale codice conto carta polizza spedizione tessera matricola rea
  bestelnummer bestelling ordernummer factuur factuurnummer klantnummer klant kvk btw burgerservicenummer rekening rekeningnummer polis
  dossiernummer postbus
  zamowienie zamowienia faktura nip regon pesel krs klient umowa polisa dowod sygnatura
  ordrenummer ordrenr fakturanummer fakturanr kundenummer kundenr orgnr org organisationsnummer organisasjonsnummer personnummer cpr cvr
  tilausnumero ytunnus hetu
  remesa remesas contador contadores letra recibos asiento asientos talon justificante mandato adeudo
  compteur compteurs releve bordereau virement prelevement mandat cheque cheques chq avis palette palettes expedition designation acompte echeance
  abonne abonnement immat plaque parcelle cadastre quittance recepisse ecriture agrement brevet resguardo bastidor licitacion concurso
  bulto anticipo finca catastro catastral turno medidor suministro hidrometro remessa comprovante duplicata edital empenho placa
  chassi renavam lacre senha laudo alvara creci crea contatore bolletta bolla ddt preventivo cauzione bonifico assegno targa telaio lotto
  ricevuta riferimento gara cig zahlerstand wareneingang ausschreibung vergabe mahnung gutschrift lastschrift mandatsreferenz uberweisung
  kennziffer flurstuck grundbuch inventar kenteken machtiging pakbon offerte aanbesteding incasso mandaat kassabon perceel
  licznik wodomierz paragon przelew zlecenie kaucja przetarg dzialka matare folgeseddel fraktseddel tender tenders rfq rfp bid
  requisition manifest grn pallet pallets crate seal mandate asset inventory sayac plaka dosya sozlesme makbuz irsaliye faktur kwitansi meteran
  charge gesuch gesuchs antrag antrags mietvertrag bescheid akte quittung lieferschein zahlermarke
  siparis musteri tc kimlik vergi sicil takip
  заказ заказа счет накладная инн кпп огрн огрнип снилс бик расчетный договор договора артикул код трек полис паспорт дело номер№
  الايصال ايصال الاشتراك اشتراك العضوية عضوية القيد البطاقة بطاقة الرحلة التذكرة تذكرة الحجز السند الصك القضية الشيك الوثيقة وثيقة الدفعة اللوحة القطعة المريض الوصفة العينة الحوالة
  حوالة المنشاة التسلسلي الاذن التصريح المناقصة الجلسة الطلبية المستند الكشف البلاغ بلاغ الحالة الايداع الميلاد الاعتماد الصفحة الوصل
  السجل سجل الضريبي ضريبي الرخصة رخصة الترخيص ترخيص الهوية هوية الطلب طلب الفاتورة فاتورة الحساب حساب الايبان الرمز رمز البريدي العميل عميل
  الملف ملف المرجع مرجع الرقم_الضريبي العقد عقد بوليصة التتبع تتبع الجواز جواز الاقامة إقامة الهويه المبنى صندوق التاريخ السعر المعاملة
  हिसाब खाता आधार पैन बिल चालान ऑर्डर आदेश रसीद पंजीकरण क्रमांक
  cmr visits visitas visites besucher متابعة المتابعة conf minuta romaneio projekt digits ziffern challan formular formularnummer gemeindeschlussel dvr dienstgeberkonto beitragskonto polizze polizzennummer message-id sessie vrachtbrief meterstand nakladnoi prot protocollo resi bca الشحنة شحنة الضريبية job partia certyfikat السداد المفوتر causale art sleutelnr reuniao reunion riunione besprechung udise dise ب.ض س.ت ر.ق الكود كود
`);

/**
 * Those of them that are things before they are kinds of number: "leave it with the driver 415 …". Without a colon, "no." or
 * "#" they only count against digits in one row.
 */
export const THING_WORDS = list(`
  ticket tickets parcel package record driver drivers engine table page pages chapter section article row entry object index line rule act
  figure item product part model vehicle plate flight train room hall floor flat suite unit building street road route bus gate platform
  seat student employee staff badge patient member client customer gift lot batch
  meter reading chip tag lead deal portal hub port participant roll exam study trial sample
  specimen lab report price cost total fee fees budget date year years time population box label job charge`);

/** Words that say nothing and are stepped over: "the order number **is** …". */
export const FILLER_WORDS = list(`
  is are was the a an my our your his her their its it it's that this number numbers num no nos nr n no. nbr # says as of
  ist sind lautet die der das meine unsere ihre nummer
  es el la los las mi su numero nº n° e o os meu seu minha sua nros est le les mon notre votre il lo mio
  het de mijn numer to jest moj номер это мой رقم الرقم هو رقمي नंबर नम्बर संख्या है मेरा
  z b eg e.g ej ex p p.ej p.ex zb z.b i.e like مثل
  such new neue nueva novo nuovo nouveau please bitte por favor do da del des du dos
`);

/** Words that make whatever stands before them a kind of number: "Plan **no.**", "Chip-**Nr.**". */
export const NUMBER_WORDS = list('no nos nr nbr num number numbers numero nº n° номер № رقم nummer id');

/** The next number belongs to something else than the word before them: "your **order on** 415 …". */
export const BREAK_WORDS = list(`
  at on under via with by from for and or in until before after unter bei auf mit von ab oder und zum zur
  owner manager executive officer director coordinator supervisor al en con por desde y o em no na pelo pela com de au sur par avec et ou su e op met of
`);

/** Lower case, no accents, no surrounding punctuation: the form the lists are written in. */
export const normalizeWord = (word: string) =>
  withoutAccents(word.toLowerCase()).replace(/^[^\p{L}\p{N}#№☎✆📞📱]+|[^\p{L}\p{N}#№☎✆📞📱]+$/gu, '');
