"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Select } from "#web/components/ui/select.tsx";
import { RightWords } from "./right-words.tsx";
import { RightsCell } from "./rights-cell.tsx";
import { useHolderName } from "./rights-holder-name.tsx";
import { groupRights, type RightsTableProps } from "./rights-table.ts";
import { keyOf } from "./use-rights-draft.ts";

/** On a phone: the rights of one role at a time. */
export function RightsOfOne({ view, holders, draft }: RightsTableProps) {
  const t = useTranslations("settings.rights");
  const nameOf = useHolderName();
  const [chosen, choose] = useState<string>();
  const holder = holders.find((one) => keyOf(one) === chosen) ?? holders.find(({ isEditable }) => isEditable);
  const shown = holder ?? holders[0];
  if (!shown) return null;
  return (
    <div className="border-t border-line">
      <div className="p-3.5">
        <Select
          label={t("showFor")}
          value={keyOf(shown)}
          options={holders.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
          onChange={(event) => choose(event.target.value)}
        />
      </div>
      {groupRights(view.rights).map(([area, rights]) => (
        <section key={area}>
          <h3 className="border-t border-line bg-sunken px-3.5 py-1.5 text-small font-medium text-ink-2">
            {t(`areas.${area}`)}
          </h3>
          <ul>
            {rights.map((right) => (
              <li
                key={right}
                className="flex min-h-11 items-start gap-3.5 border-t border-line px-3.5 py-2.5"
              >
                <span className="pt-0.5">
                  <RightsCell view={view} holder={shown} right={right} draft={draft} />
                </span>
                <RightWords right={right} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
