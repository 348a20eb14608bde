"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { changeEventAction } from "../planning.actions.ts";
import { changesOf } from "./change-plan.input.ts";
import { EventForm, type EventFormProps } from "./event-form.tsx";
import type { EventDraft } from "./plan-event.input.ts";

type ChangeEventFormProps = Pick<EventFormProps, "first" | "planning" | "words"> & {
  readonly guildId: string;
  readonly eventId: number;
  readonly hasBegun: boolean;
};

/** Changes an event, as `/event change` does in Discord; what was left alone stays as another officer may have changed it. */
export function ChangeEventForm({ guildId, eventId, hasBegun, ...form }: ChangeEventFormProps) {
  const t = useTranslations("events.web.form");
  const router = useRouter();
  const { isBusy, run } = useAction();
  const change = (draft: EventDraft) =>
    run(
      () => changeEventAction(guildId, { eventId, ...changesOf(form.first, draft) }),
      () => {
        router.push(`/guilds/${guildId}/events/${eventId}`);
        return t("saved", { title: draft.title });
      },
    );
  return (
    <EventForm
      {...form}
      kind="planned"
      {...(hasBegun && { startStays: t("begun") })}
      action={t("save")}
      isBusy={isBusy}
      onSubmit={change}
    />
  );
}
