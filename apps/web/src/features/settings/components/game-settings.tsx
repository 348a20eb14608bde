"use client";

import type { GameProfileView } from "@guildhall/use-cases/settings";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { showToast } from "#web/components/ui/toast-store.ts";
import { UnsavedChanges } from "#web/components/ui/unsaved-changes.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useIsAwake } from "#web/components/use-browser.ts";
import { changeGameProfileAction } from "../settings.actions.ts";
import { ClassRolesCard } from "./class-roles-card.tsx";
import { type GameDraft, listGameChanges, toGameChange, untouched } from "./game-draft.ts";
import { listEventRows } from "./game-event-rows.ts";
import { GameEventsCard } from "./game-events-card.tsx";
import { PartySeatsCard } from "./party-seats-card.tsx";
import { useDescribeGame } from "./use-describe-game.ts";
import { WishLimitsCard } from "./wish-limits-card.tsx";

type GameSettingsProps = {
  readonly guildId: string;
  readonly view: GameProfileView;
  readonly canEdit: boolean;
};

/** What this guild does in its own way in its game: its events, what classes are played as, who sits in a party. */
export function GameSettings({ guildId, view, canEdit }: GameSettingsProps) {
  const [draft, setDraft] = useState(untouched);
  const isAwake = useIsAwake();
  const hasEvents = useIsFeatureOn("events");
  const hasWishes = useIsFeatureOn("wishlists");
  const describe = useDescribeGame();
  const { isBusy, save } = useSaveGame(guildId, () => setDraft(untouched));
  const { profile, shipped } = view;
  const parts = { profile, shipped, isDisabled: !canEdit || isBusy || !isAwake };
  return (
    <div className="grid max-w-[860px] grid-cols-1 gap-3.5">
      {hasEvents && (
        <GameEventsCard
          rows={draft.rows ?? listEventRows(view)}
          isDisabled={parts.isDisabled}
          onChange={(rows) => setDraft((known) => ({ ...known, rows }))}
        />
      )}
      {profile.classes.length > 0 && (
        <ClassRolesCard
          {...parts}
          draft={draft.classRoles}
          onChange={(key, roles) =>
            setDraft((known) => ({ ...known, classRoles: { ...known.classRoles, [key]: roles } }))
          }
        />
      )}
      {profile.partyShapes.length > 0 && (
        <PartySeatsCard
          {...parts}
          draft={draft.partySeats}
          onChange={(key, rows) =>
            setDraft((known) => ({ ...known, partySeats: { ...known.partySeats, [key]: rows } }))
          }
        />
      )}
      {hasWishes && (
        <WishLimitsCard
          {...parts}
          draft={draft.wishLimits}
          onChange={(key, text) =>
            setDraft((known) => ({ ...known, wishLimits: { ...known.wishLimits, [key]: text } }))
          }
        />
      )}
      <UnsavedChanges
        changes={describe(listGameChanges(view, draft))}
        isSaving={isBusy}
        onDiscard={() => setDraft(untouched)}
        onSave={() => save(view, draft)}
      />
    </div>
  );
}

function useSaveGame(guildId: string, onDone: () => void) {
  const t = useTranslations("settings.web.game");
  const tUnsaved = useTranslations("shell.unsaved");
  const { isBusy, run } = useAction();
  const save = (view: GameProfileView, draft: GameDraft) => {
    const change = toGameChange(view, draft);
    if (!change) {
      showToast({ kind: "failed", text: tUnsaved("fix") });
      return;
    }
    run(
      () => changeGameProfileAction(guildId, change),
      () => {
        onDone();
        return t("saved");
      },
    );
  };
  return { isBusy, save };
}
