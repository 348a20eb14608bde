"use client";

import type { GameProfile } from "@guildhall/core/games";
import { translateClass, translateGameTerm } from "@guildhall/i18n/translate-terms";
import { useTranslations } from "next-intl";
import { Picker } from "#web/components/ui/picker.tsx";
import { Select } from "#web/components/ui/select.tsx";

type ClassFieldsProps = {
  readonly profile: GameProfile;
  readonly classKey: string;
  readonly role: string;
  onChange(part: { readonly classKey?: string; readonly role?: string }): void;
};

/** The class, and its role where there is a choice. A pair of weapons is found by its weapons too. */
export function ClassFields({ profile, classKey, role, onChange }: ClassFieldsProps) {
  const t = useTranslations("members.web.characters");
  const tRole = useTranslations("shell.roles");
  const tAll = useTranslations();
  const { classes, roles } = profile;
  const gameClass = classes.find(({ key }) => key === classKey);
  const possible = classes.length === 0 ? roles : (gameClass?.roles ?? []);
  const options = classes.map((one) => ({
    id: one.key,
    label: translateClass(tAll, one),
    detail: one.weapons?.map((key) => translateGameTerm(tAll, "weapons", key)).join(" / "),
  }));
  return (
    <>
      {classes.length > 0 && (
        <Picker
          label={t("class")}
          placeholder={t("chooseClass")}
          options={options}
          value={classKey || null}
          onChange={(chosen) => onChange({ classKey: chosen, role: "" })}
        />
      )}
      {possible.length > 1 && (
        <Select
          label={t("role")}
          value={role}
          onChange={(event) => onChange({ role: event.target.value })}
          options={[
            { value: "", label: t("chooseRole") },
            ...possible.map((value) => ({ value, label: tRole(value) })),
          ]}
        />
      )}
    </>
  );
}
