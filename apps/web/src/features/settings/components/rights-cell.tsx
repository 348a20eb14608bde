"use client";

import type { Right } from "@guildhall/core";
import { useTranslations } from "next-intl";
import { CheckBox } from "#web/components/ui/checkbox.tsx";
import type { RightsHolderView, RightsPageView } from "../rights.queries.ts";
import { useHolderName } from "./rights-holder-name.tsx";
import { isCellOpen } from "./rights-table.ts";
import type { RightsDraft } from "./use-rights-draft.ts";

type RightsCellProps = {
  readonly view: RightsPageView;
  readonly holder: RightsHolderView;
  readonly right: Right;
  readonly draft: RightsDraft;
};

/** One right of one holder. The lamp stands beside what is not saved. */
export function RightsCell({ view, holder, right, draft }: RightsCellProps) {
  const t = useTranslations("settings.rights");
  const tRight = useTranslations("common.rights");
  const nameOf = useHolderName();
  return (
    <span className="flex items-center gap-2">
      <CheckBox
        aria-label={t("cell", { right: tRight(right), name: nameOf(holder) })}
        isChecked={holder.hasAll || draft.isHeld(holder, right)}
        isDisabled={!isCellOpen(view, holder, right)}
        onChange={() => draft.toggle(holder, right)}
      />
      {draft.isChanged(holder, right) && (
        <span data-changed aria-hidden className="size-2 rounded-full bg-lamp" />
      )}
    </span>
  );
}
