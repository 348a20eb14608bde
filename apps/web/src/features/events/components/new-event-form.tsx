"use client";

import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { createEventAction } from "../events.actions.ts";
import { EventForm } from "./event-form.tsx";
import type { EventDraft } from "./plan-event.input.ts";
import type { NamedPreset } from "./preset-field.tsx";

type NewEventFormProps = {
  readonly guildId: string;
  readonly first: EventDraft;
  readonly today: string;
  readonly presets: readonly NamedPreset[];
};

/** Plans an event, as `/event create` does in Discord. */
export function NewEventForm({ guildId, ...form }: NewEventFormProps) {
  const t = useTranslations("events.web.form");
  const router = useRouter();
  const { isBusy, run } = useAction();
  const create = (draft: EventDraft) =>
    run(
      () => createEventAction(guildId, draft),
      () => {
        router.push(`/guilds/${guildId}/events`);
        return t("created", { title: draft.title });
      },
    );
  const action = (
    <>
      <CalendarPlus aria-hidden />
      {t("create")}
    </>
  );
  return <EventForm {...form} action={action} isBusy={isBusy} onSubmit={create} />;
}
