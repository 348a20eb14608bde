"use client";

import { maxDurationMinutes } from "@guildhall/core/events";
import { TimerReset } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Dialog } from "#web/components/ui/dialog.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { delayEventAction } from "../events.actions.ts";
import type { EventView } from "../events.loaders.ts";

type DelayEventProps = { readonly guildId: string; readonly event: EventView };

/** Everybody waits: the event begins and ends later, also one that has just begun. */
export function DelayEvent({ guildId, event: { eventId, title } }: DelayEventProps) {
  const t = useTranslations("events.web");
  const [minutes, setMinutes] = useState<string>();
  const { isBusy, failure, run } = useAction();
  const close = () => setMinutes(undefined);
  const delay = () =>
    run(
      () => delayEventAction(guildId, { eventId, minutes: Number(minutes) }),
      () => {
        close();
        return t("delayed", { title });
      },
    );
  return (
    <>
      <Button onClick={() => setMinutes("15")}>
        <TimerReset aria-hidden />
        {t("delay")}
      </Button>
      <Dialog
        isOpen={minutes !== undefined}
        title={t("delayTitle", { title })}
        onClose={close}
        footer={
          <Button kind="act" isBusy={isBusy} disabled={!minutes} onClick={delay}>
            {t("delay")}
          </Button>
        }
      >
        <p className="mb-3.5">{t("delayBody")}</p>
        <TextField
          label={t("delayMinutes")}
          error={failure}
          type="number"
          inputMode="numeric"
          min={1}
          max={maxDurationMinutes}
          value={minutes ?? ""}
          autoComplete="off"
          onChange={({ target }) => setMinutes(target.value)}
        />
      </Dialog>
    </>
  );
}
