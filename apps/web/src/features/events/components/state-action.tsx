"use client";

import { DoorOpen, Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { useAction } from "#web/components/use-action.ts";
import type { EventView } from "../events.loaders.ts";
import { lockEventAction, openEventAction, unlockEventAction } from "../planning.actions.ts";

type StateActionProps = { readonly guildId: string; readonly event: EventView };

/** Opens a draft, or closes and opens the answers: what comes next. */
export function StateAction({ guildId, event }: StateActionProps) {
  const t = useTranslations("events.web");
  const { isBusy, run } = useAction();
  const { eventId, title, isPlanned } = event;
  if (!isPlanned) return null;
  const { act, done, label, icon: Icon } = steps[stepOf(event)];
  return (
    <Button
      isBusy={isBusy}
      onClick={() =>
        run(
          () => act(guildId, { eventId }),
          () => t(done, { title }),
        )
      }
    >
      <Icon aria-hidden />
      {t(label)}
    </Button>
  );
}

function stepOf({ state, takesAnswers }: EventView): keyof typeof steps {
  if (state === "draft") return "open";
  return takesAnswers ? "lock" : "unlock";
}

const steps = {
  open: { act: openEventAction, done: "opened", label: "open", icon: DoorOpen },
  lock: { act: lockEventAction, done: "lockedNow", label: "lock", icon: Lock },
  unlock: { act: unlockEventAction, done: "unlocked", label: "unlock", icon: LockOpen },
} as const;
