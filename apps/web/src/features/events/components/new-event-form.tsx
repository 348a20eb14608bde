"use client";

import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { SegmentedSwitch } from "#web/components/ui/segmented-switch.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAction } from "#web/components/use-action.ts";
import { createEventAction, recordPastAction, startNowAction } from "../planning.actions.ts";
import { EventForm, type EventFormProps } from "./event-form.tsx";
import { type EventDraft, toPlan } from "./plan-event.input.ts";

const kinds = ["planned", "now", "past"] as const;

type Kind = (typeof kinds)[number];

type NewEventFormProps = Pick<EventFormProps, "first" | "planning" | "words"> & { readonly guildId: string };

/** Plans an event, begins one, or writes one down, as `/event create`, `now` and `past` do in Discord. */
export function NewEventForm({ guildId, ...form }: NewEventFormProps) {
  const t = useTranslations("events.web.form");
  const router = useRouter();
  const { isBusy, run } = useAction();
  const [asked, setAsked] = useUrlState("kind");
  const kind = kinds.find((one) => one === asked) ?? "planned";
  const send = (draft: EventDraft) =>
    run(
      () => sendDraft(guildId, kind, draft),
      () => {
        router.push(`/guilds/${guildId}/events${kind === "past" ? "?period=past" : ""}`);
        return t(`done.${kind}`, { title: draft.title });
      },
    );
  return (
    <EventForm
      {...form}
      kind={kind}
      action={
        <>
          <CalendarPlus aria-hidden />
          {t(`act.${kind}`)}
        </>
      }
      isBusy={isBusy}
      onSubmit={send}
    >
      <div className="mb-4">
        <SegmentedSwitch
          label={t("kind")}
          segments={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          value={kind}
          onChange={(value) => setAsked(value === "planned" ? null : value)}
        />
        {kind !== "planned" && <p className="mt-2 text-small text-ink-3">{t(`kindHints.${kind}`)}</p>}
      </div>
    </EventForm>
  );
}

function sendDraft(guildId: string, kind: Kind, draft: EventDraft) {
  const plan = toPlan(draft);
  if (kind === "planned") return createEventAction(guildId, plan);
  if (kind === "past") return recordPastAction(guildId, plan);
  const { day: _day, time: _time, ...now } = plan;
  return startNowAction(guildId, now);
}
