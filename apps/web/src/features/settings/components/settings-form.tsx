"use client";

import type { SettingKey } from "@guildhall/core/settings";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { showToast } from "#web/components/ui/toast-store.ts";
import { UnsavedChanges } from "#web/components/ui/unsaved-changes.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { changeSettingsAction } from "../settings.actions.ts";
import { type SettingsPageView, settingsQuery } from "../settings.queries.ts";
import { listUnsaved, type UnsavedSetting } from "./list-unsaved.ts";
import type { SettingEntry } from "./setting-entry.ts";
import { type SettingsDraft, SettingsFormProvider } from "./settings-context.tsx";
import { useDescribeUnsaved } from "./use-describe-unsaved.ts";

type SettingsFormProps = {
  readonly guildId: string;
  readonly page: SettingsPageView;
  readonly children: ReactNode;
};

/** Holds what is entered for the settings inside it until all of it is saved at once. */
export function SettingsForm({ guildId, page, children }: SettingsFormProps) {
  const { data } = useQuery({ ...settingsQuery(guildId), initialData: page });
  const [draft, setDraft] = useState<SettingsDraft>({});
  const isAwake = useIsAwake();
  const { isBusy, save } = useSave(guildId, () => setDraft({}));
  const unsaved = listUnsaved(draft, data.settings);
  const describe = useDescribeUnsaved(data);
  const enter = (key: SettingKey, entry: SettingEntry) =>
    setDraft((known) => ({ ...known, [key]: { entry, from: known[key]?.from ?? data.settings[key].value } }));
  return (
    <SettingsFormProvider
      form={{ page: data, draft, isDisabled: !data.canEdit || isBusy || !isAwake, enter }}
    >
      {children}
      <UnsavedChanges
        changes={unsaved.map(describe)}
        isSaving={isBusy}
        onDiscard={() => setDraft({})}
        onSave={() => save(unsaved)}
      />
    </SettingsFormProvider>
  );
}

/** Everything that is not saved goes at once, with what stood beside it: nobody overwrites what they have not seen. */
function useSave(guildId: string, onDone: () => void) {
  const t = useTranslations("shell");
  const tAll = useTranslations();
  const { isBusy, run } = useAction();
  const save = (unsaved: readonly UnsavedSetting[]) => {
    if (unsaved.some(({ after }) => after === undefined)) {
      showToast({ kind: "failed", text: t("unsaved.fix") });
      return;
    }
    const keys = unsaved.map(({ key }) => key);
    const changes = Object.fromEntries(unsaved.map(({ key, after }) => [key, after]));
    const seen = Object.fromEntries(unsaved.map(({ key, before }) => [key, before]));
    run(
      () => changeSettingsAction(guildId, { changes, seen }),
      () => {
        onDone();
        const names = keys.map((key) => tAll(`settings.catalogue.${key}.name`));
        return t("settings.changedSeveral", { settings: names.join(", ") });
      },
    );
  };
  return { isBusy, save };
}
