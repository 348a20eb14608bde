"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "#web/components/use-action.ts";
import { saveTemplateAction } from "../planning.actions.ts";
import { EventForm, type EventFormProps } from "./event-form.tsx";
import { type EventDraft, toPlan } from "./plan-event.input.ts";

type TemplateFormProps = Pick<EventFormProps, "first" | "planning" | "words"> & { readonly guildId: string };

/** What events of a kind are made from. Those that stand keep what they are. */
export function TemplateForm({ guildId, ...form }: TemplateFormProps) {
  const t = useTranslations("events.web.templates");
  const router = useRouter();
  const { isBusy, run } = useAction();
  const save = (draft: EventDraft) => {
    const { title: name, day: _day, time: _time, ...template } = toPlan(draft);
    run(
      () => saveTemplateAction(guildId, { ...template, name }),
      () => {
        router.push(`/guilds/${guildId}/events/templates`);
        return t("saved", { name });
      },
    );
  };
  return <EventForm {...form} kind="template" action={t("save")} isBusy={isBusy} onSubmit={save} />;
}
