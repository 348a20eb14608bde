"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { UnsavedChanges } from "#web/components/ui/unsaved-changes.tsx";
import { useAction } from "#web/components/use-action.ts";
import { changeRightsAction } from "../rights.actions.ts";
import { type RightsHolderView, type RightsPageView, rightsQuery } from "../rights.queries.ts";
import { RightHoldersSheet } from "./right-holders-sheet.tsx";
import { RightsCustomise } from "./rights-customise.tsx";
import { useHolderName } from "./rights-holder-name.tsx";
import { RightsHolders } from "./rights-holders.tsx";
import { type DraftedRight, keyOf, useRightsDraft } from "./use-rights-draft.ts";

type RightsPageProps = { readonly guildId: string; readonly rights: RightsPageView };

/** Who may do what: a preset for each role and person, and every right by itself behind them. */
export function RightsPage({ guildId, rights }: RightsPageProps) {
  const t = useTranslations("settings.rights");
  const { data: view } = useQuery({ ...rightsQuery(guildId), initialData: rights });
  const [added, setAdded] = useState<readonly RightsHolderView[]>([]);
  const draft = useRightsDraft(view);
  const describe = useDescribeChange();
  const { isBusy, run } = useAction();
  const holders = listShown(view.holders, added);
  const save = () =>
    run(
      () => changeRightsAction(guildId, { changes: draft.changes.map(toInput) }),
      () => {
        draft.discard();
        return t("saved", { count: draft.changes.length });
      },
    );
  return (
    <div className="grid grid-cols-1 gap-3.5">
      <RightsHolders
        guildId={guildId}
        view={view}
        holders={holders}
        isDrafted={draft.changes.length > 0}
        onAdd={(holder) => setAdded([...added, holder])}
      />
      <RightsCustomise view={view} holders={holders} draft={draft} />
      <UnsavedChanges
        changes={draft.changes.map(describe)}
        isSaving={isBusy}
        onDiscard={draft.discard}
        onSave={save}
      />
      <RightHoldersSheet guildId={guildId} rights={view.rights} />
    </div>
  );
}

/** Whoever has something to show, `@everyone`, and whom the reader wants to give something. */
function listShown(
  holders: readonly RightsHolderView[],
  added: readonly RightsHolderView[],
): readonly RightsHolderView[] {
  const wanted = new Set(added.map(keyOf));
  const known = new Set(holders.map(keyOf));
  return [
    ...holders.filter(
      (holder) => holder.rights.length > 0 || holder.hasAll || holder.isEveryone || wanted.has(keyOf(holder)),
    ),
    ...added.filter((holder) => !known.has(keyOf(holder))),
  ];
}

function toInput({ holder: { kind, id }, right, isGranted }: DraftedRight) {
  return { kind, id, right, isGranted };
}

function useDescribeChange() {
  const t = useTranslations("settings.rights");
  const tRight = useTranslations("common.rights");
  const nameOf = useHolderName();
  return ({ holder, right, isGranted }: DraftedRight) => {
    const words = [t("taken"), t("granted")] as const;
    return {
      name: t("change", { name: nameOf(holder), right: tRight(right) }),
      before: words[isGranted ? 0 : 1],
      after: words[isGranted ? 1 : 0],
    };
  };
}
