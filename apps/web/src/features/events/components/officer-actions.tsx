"use client";

import { CircleStop, CircleX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { ConfirmDialog } from "#web/components/ui/confirm-dialog.tsx";
import { useAction } from "#web/components/use-action.ts";
import { cancelEventAction, endEventAction } from "../events.actions.ts";
import type { EventView } from "../events.loaders.ts";
import { DelayEvent } from "./delay-event.tsx";
import { StateAction } from "./state-action.tsx";

type OfficerActionsProps = { readonly guildId: string; readonly event: EventView };

/** Ends a running event now, or calls one off. Each says first what will happen. */
export function OfficerActions({ guildId, event }: OfficerActionsProps) {
  const t = useTranslations("events.web");
  const [asking, setAsking] = useState<"end" | "cancel">();
  const { isBusy, run } = useAction();
  const { eventId, title } = event;
  const act = () => {
    const isEnd = asking === "end";
    run(
      () => (isEnd ? endEventAction : cancelEventAction)(guildId, { eventId }),
      () => t(isEnd ? "ended" : "cancelled", { title }),
    );
    setAsking(undefined);
  };
  return (
    <div className="flex flex-wrap gap-2 [scrollbar-width:none] max-desk:flex-nowrap max-desk:overflow-x-auto max-desk:[&>*]:grow">
      <StateAction guildId={guildId} event={event} />
      {event.state === "live" && (
        <Button isBusy={isBusy} onClick={() => setAsking("end")}>
          <CircleStop aria-hidden />
          {t("end")}
        </Button>
      )}
      {!event.hasEnded && <DelayEvent guildId={guildId} event={event} />}
      <Button isBusy={isBusy} onClick={() => setAsking("cancel")}>
        <CircleX aria-hidden />
        {t("cancel")}
      </Button>
      <ConfirmDialog
        isOpen={asking !== undefined}
        isDanger={asking === "cancel"}
        title={t(asking === "end" ? "endTitle" : "cancelTitle", { title })}
        action={t(asking === "end" ? "end" : "cancel")}
        onConfirm={act}
        onClose={() => setAsking(undefined)}
      >
        <p>{t(asking === "end" ? "endBody" : "cancelBody", { count: event.signUps.length })}</p>
      </ConfirmDialog>
    </div>
  );
}
