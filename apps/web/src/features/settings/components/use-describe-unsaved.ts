"use client";

import { useTranslations } from "next-intl";
import type { UnsavedChange } from "#web/components/ui/unsaved-changes.tsx";
import { useWriteSetting } from "#web/components/use-write-setting.ts";
import type { SettingsPageView } from "../settings.queries.ts";
import type { UnsavedSetting } from "./list-unsaved.ts";

/** An unsaved setting in the reader's words; what is not allowed stands as it was typed. */
export function useDescribeUnsaved({ server }: SettingsPageView): (unsaved: UnsavedSetting) => UnsavedChange {
  const tAll = useTranslations();
  const write = useWriteSetting();
  const nameRole = (id: string) => server.roles.find(({ roleId }) => roleId === id)?.name ?? id;
  return ({ key, entry, before, after, isContested }) => ({
    name: tAll(`settings.catalogue.${key}.name`),
    before: write(key, before, nameRole),
    after: after === undefined ? String(entry) : write(key, after, nameRole),
    isContested,
    isWrong: after === undefined,
  });
}
