import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, builtManifest, builtText } from './built.ts';

const API = ['https://api.whautomate.com', 'https://api.in.whautomate.com'];

interface WebAccessible {
  readonly resources: readonly string[];
  readonly use_dynamic_url?: boolean;
}

/** Everything a browser warns or asks about. A change here is a change of what people agree to: docs/privacy.md. */
describe.each(BUILDS)('the release manifest of %s', (build) => {
  const manifest = builtManifest(build);
  const isFirefox = build === 'firefox-mv3';

  it('asks for these permissions', () => {
    const panel = isFirefox ? [] : ['sidePanel'];
    const permissions = [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...panel,
    ];
    expect(sorted(manifest.permissions)).toEqual(permissions.toSorted());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('requires the two API hosts and no other; every site is optional', () => {
    expect(sorted(manifest.host_permissions)).toEqual(API.map((host) => `${host}/*`).toSorted());
    expect(sorted(manifest.optional_host_permissions)).toEqual(['http://*/*', 'https://*/*']);
  });

  it('connects to nothing else, runs only its own scripts, and is framed by no policy of others', () => {
    const { extension_pages: policy, ...others } = manifest.content_security_policy as Record<string, string>;
    expect(others).toEqual({});
    expect(directives(policy ?? '')).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'connect-src': ["'self'", ...API],
    });
  });

  it('runs on no page before a person grants it', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('is open to no other extension or page', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.sandbox).toBeUndefined();
  });

  it('shows pages nothing of itself but whole documents, at addresses they cannot guess', () => {
    const shown = (manifest.web_accessible_resources ?? []) as readonly WebAccessible[];
    for (const { resources, use_dynamic_url: isDynamic } of shown) {
      expect(resources.filter((resource) => !resource.endsWith('.html'))).toEqual([]);
      // Firefox's addresses are drawn for every profile anyway.
      if (!isFirefox) expect(isDynamic).toBe(true);
    }
  });

  it('names no development host', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|\bws:/);
  });

  it('has pages without inline scripts, which its policy would refuse', () => {
    for (const page of builtFiles(build, '**/*.html')) {
      expect(builtText(build, page), page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>\s*\S|\son\w+=/);
    }
  });

  it('names pictures that are there, for dark themes where the browser asks for them', () => {
    const { theme_icons: themed = [] } = manifest.action as {
      theme_icons?: Record<string, string | number>[];
    };
    const named = [
      ...themed.flatMap(({ light, dark }) => [light, dark]),
      ...Object.values(manifest.icons ?? {}),
    ];
    const there = builtFiles(build, 'icon*/*.png');
    expect(there).toEqual([...new Set(named)].toSorted());
    expect(themed.length > 0).toBe(isFirefox);
  });

  it.runIf(isFirefox)('tells Firefox which data leaves: the same as the consent page says', () => {
    const { gecko } = manifest.browser_specific_settings as { gecko: Record<string, unknown> };
    expect(gecko.data_collection_permissions).toEqual({
      required: [
        'personallyIdentifyingInfo',
        'personalCommunications',
        'authenticationInfo',
        'websiteContent',
      ],
    });
    expect(gecko.strict_min_version).toBe('142.0');
  });
});

function sorted(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.toSorted() : [];
}

function directives(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}
