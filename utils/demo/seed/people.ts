/**
 * The seeded people. Some stand on the pages in tests/fixtures/pages and some do not, so that a page shows clients,
 * contacts and strangers. Numbers are kept the ways people really type them: with and without the country code or trunk
 * zero, Brazil without its ninth digit, Mexico with its old 1, Argentina with its 9, families on one number.
 */

/** `name;country code;phone;e-mail;location;gender;birth date;tags;note` */
export const CLIENTS = `
Dr. Anika Patel;+1;7205550111;dr.patel@example.org;0;Female;1979-03-14;VIP,Referrer;Refers patients from her own practice.
Hannah Brooks;+1;5125550110;hannah.brooks@example.org;0;Female;1991-07-02;Recall due;Prefers mornings.
Diego Santoro;;;diego.santoro@example.org;0;Male;1985-11-23;New;
Priya Raman;+91;9876543210;priya.raman@example.net;1;Female;1988-01-30;Aligners;Travels between London and Chennai.
Ethan Cole;+1;(702) 555-0112;ethan.cole@example.org;0;Male;1974-09-09;Implant;
Yuki Sato;+1;8085550113;yuki.sato@example.com;0;Female;1996-05-17;Whitening,VIP;
Grace Okafor;+44;7700900123;grace.okafor@example.com;1;Female;1982-12-05;VIP;
Julia Novak;+1;602-555-0116;julia.novak@example.net;0;Female;1990-04-21;Recall due;
Peter Vance;+1;6465550117;peter.vance@example.net;0;Male;1968-08-28;Nervous;Explain every step.
Elif Demir;+90;5321234567;elif.demir@example.org;1;Female;1993-10-11;New;
Ada Abbott;+1;2015550100;ada.abbott@example.com;0;Female;1959-02-03;Implant,Recall due;
Carla Grunwald;+1;2075550114;carla.grunwald@example.net;0;Female;1987-06-19;Aligners;
Elena Castellano;+1;2095550128;elena.castellano@pinecrest-hvac.net;0;Female;1980-03-08;Massage;
Hiro Bergstrom;+1;2165550149;hiro.bergstrom@example.net;0;Male;1994-12-24;Yoga;
Paula Farrow;+61;02 5550 0111;paula.farrow@example.com;1;Female;1977-01-15;Massage;
Dmitri Farrow;+44;020 7946 0111;dmitri.farrow@harrowgate-mills.com;1;Male;1975-05-26;Recall due;
Quentin Ekwueme;+1;4165550111;quentin.ekwueme@example.org;0;Male;1999-09-13;Yoga,New;
Kai Nakoa;+1;8085550166;kai.nakoa@example.com;0;Male;2001-07-07;Aligners;
Marina Falcão;+55;1112340001;marina.falcao@example.com;1;Female;1986-11-02;Whitening;
João Paulo Lisboa;+55;11 98765-0005;joao.p.lisboa@example.com;1;Male;1972-04-04;Nervous;
Rosângela Prado;+55;1191230113;;1;Female;1965-08-16;Recall due;
Lucía Hernández;+52;1 55 1234 5678;lucia.hernandez@example.com;0;Female;1992-02-27;New;
Mateo Ferreyra;+54;9 11 2345-6789;mateo.ferreyra@example.com;0;Male;1983-06-30;Massage;
Kavitha Rao;+91;98450 12304;kavitha.rao@example.in;1;Female;1978-10-10;VIP;
Jürgen Müßig;+49;0171 3920013;juergen.muessig@example.com;1;Male;1961-03-29;Implant;
سلمى العتيبي;+966;501234602;salma.otaibi@nakheel-smile.com;1;Female;1989-12-12;VIP;
Tomasz Zieliński;+48;501230146;t.zielinski@example.org;1;Male;1990-09-01;Yoga;
Wilhelmina Osei;+1;6515550120;w.osei@example.com;0;Female;1970-05-05;Recall due;
Kwabena Osei;+1;6515550120;kwabena@example.net;0;Male;2008-11-19;New;Comes with his mother.
Ingrid Solheim;+47;99990013;ingrid.solheim@example.com;1;Female;1984-07-21;Massage,VIP;
Amara Hartley;+44;07700 900456;amara.hartley@example.co.uk;1;Female;1981-01-09;Yoga;
Oscar Hartley;+44;07700 900456;;1;Male;2012-04-18;New;Books through his mother Amara.
Mei-Ling Chen;+1;3035550171;meiling.chen@example.com;0;Female;1976-02-14;Yoga,Massage;
David Chen;+1;3035550171;david.chen@example.com;0;Male;1973-10-31;Implant;
Fatima Zahra Benali;+33;0199001122;fz.benali@example.fr;1;Female;1995-08-08;Whitening;
Siobhán O’Connell;+353;0871234561;siobhan@example.ie;1;Female;1988-03-17;Aligners;
Tunde Bakare;+234;8031234567;tunde.bakare@example.ng;1;Male;1979-12-01;Recall due;
Nguyễn Thị Lan;+84;0912345671;lan.nguyen@example.vn;0;Female;1997-06-06;New;
Chloe Whitfield;+1;4145550122;chloe.whitfield@example.com;0;Female;1993-09-27;Whitening;
Noah Stein;;;noah.stein@example.org;0;Male;2000-01-20;Yoga;`;

/** `name;number;location;stage;tags;channel;handle;note`; a number shared with a client is the same person twice. */
export const CONTACTS = `
Theo Hartwell;+14155550176;0;Lead;Asked for price;;;Husband of a new patient, drives her.
Dana Whitlock;+15125550118;0;Engaged;Newsletter;;;
Claire Dubois;15055550115;0;Lead;Asked for price;;;
Kira Volkova;+17025550120;0;Opportunity;Whitening offer;;;
Bruno Dunmore;+12055550107;0;Subscriber;Newsletter;;;
Ivy Ekwueme;+12175550156;0;Marketing qualified lead (MQL);Newsletter;;;
Kemal Abbott;12195550170;0;Sales qualified lead (SQL);Whitening offer;;;
Otis Castellano;+12295550198;0;Follow-up Required;Asked for price;;;Call back after the holidays.
Elena Ekwueme;+33199001111;1;Lead;;;;
Lee Marchetti;+18085550144;0;Other;;;;Lab partner.
Hannah B.;15125550110;0;Customer;Newsletter;;;
Marina Falcão;5511912340001;1;Customer;Whitening offer;;;
Grace Okafor;+447700900123;1;Customer;VIP;;;
Peter Vance;+16465550117;0;Customer;;;;
Priya Raman;919876543210;1;Customer;Newsletter;;;
A. Patel;+17205550111;0;Evangelist;VIP;;;
Lucía Hernández;525512345678;0;Customer;;;;
Mateo Ferreyra;+541123456789;0;Customer;;;;
Dona Célia;+5519991230007;1;Lead;Asked for price;;;
Caio Brandão;5521991230115;1;Opportunity;;;;
Ananya Iyer;+919123456711;1;Engaged;Newsletter;;;
Hella Brandstätter;+492214710133;1;Subscriber;;;;
Özlem Yıldız-Krämer;+4915254599371;1;Lead;Asked for price;;;
Chen family;+13035550171;0;Customer;;;;Parents and two children on one number.
15125550177;15125550177;0;Subscriber;;;;
عمر السالم;+966541234610;1;Lead;;;;
Luna Reyes;;0;Engaged;Newsletter;Instagram;luna.reads;
Jonas Weber;;1;Lead;;Messenger;;
Liam Doyle;;1;Subscriber;;Telegram;liamdoyle;
Website visitor;;0;Inactive;;website;;`;

/** The lines of such a text, each cut at the semicolons. */
export const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
