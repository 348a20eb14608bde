import { PageHead } from "#web/components/ui/page-head.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";

type SettingsHeadProps = { readonly guildId: string; readonly title: string; readonly lead: string };

/** What this part of the settings is about, and the way to the others. */
export function SettingsHead({ guildId, title, lead }: SettingsHeadProps) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="mb-3.5 flex">
        <SettingsTabs guildId={guildId} />
      </div>
    </>
  );
}
