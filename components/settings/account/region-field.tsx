import { i18n } from '#i18n';
import { Select, TextInput } from '@/components/ui/index.ts';
import { type Region, regionName } from './region.ts';

interface RegionFieldProps {
  region: Region;
  host: string;
  /** Development builds offer a sandbox on this computer. */
  sandbox: boolean;
  regionError?: string;
  hostError?: string;
  onRegion(region: Region): void;
  onHost(host: string): void;
}

const REGIONS = ['global', 'india', 'sandbox'] as const satisfies Region[];

/** Where the account lives. */
export function RegionField(props: RegionFieldProps) {
  const { region, host, sandbox, regionError, hostError, onRegion, onHost } = props;
  const offered = REGIONS.filter((name) => name !== 'sandbox' || sandbox);
  return (
    <>
      <Select
        label={i18n.t('settings.account.region')}
        hint={i18n.t('settings.account.regionHint')}
        error={regionError}
        value={region}
        onValue={(chosen) => onRegion(offered.find((name) => name === chosen) ?? 'global')}
        choices={offered.map((name) => ({ value: name, label: regionName(name) }))}
      />
      {region === 'sandbox' && (
        <TextInput
          label={i18n.t('settings.account.host')}
          error={hostError}
          dir="ltr"
          inputMode="url"
          value={host}
          onValue={onHost}
        />
      )}
    </>
  );
}
