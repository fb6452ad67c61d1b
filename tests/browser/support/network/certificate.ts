import { generate } from 'selfsigned';

const NAMES = [
  'mail.google.com',
  'app.hubspot.com',
  'calendar.google.com',
  'web.whatsapp.com',
  'api.whautomate.com',
  'api.in.whautomate.com',
  '*.example',
  '*.example.com',
];

/** A self-signed certificate that lives as long as this process. Both browsers are started not to mind. */
export async function selfSigned(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'hermetic test network' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
