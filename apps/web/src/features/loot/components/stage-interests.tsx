"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#web/components/ui/checkbox.tsx";
import { useInterestWords } from "#web/features/wishlists/client.ts";
import type { StageFieldsProps } from "./stage-fields.tsx";

/** Who may take part, by why they want it. Only in games in which there is more than one reason. */
export function StageInterests({ form, terms: { interests }, stage, index }: StageFieldsProps) {
  const t = useTranslations("loot.web.session");
  const words = useInterestWords();
  if (interests.length < 2) return null;
  const { without } = stage;
  const toggle = (interest: string, isIn: boolean) =>
    form.stages.change(index, {
      without: isIn ? without.filter((one) => one !== interest) : [...without, interest],
    });
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-[5px] text-table font-medium">{t("openTo")}</legend>
      {interests.map((interest) => (
        <Checkbox
          key={interest}
          label={words(interest)}
          isChecked={!without.includes(interest)}
          onChange={(isIn) => toggle(interest, isIn)}
        />
      ))}
      {form.wrong.has(`stages.${index}.interests`) && (
        <p role="alert" className="text-[12px] leading-4 text-bad">
          {t("wrong.interests")}
        </p>
      )}
    </fieldset>
  );
}
