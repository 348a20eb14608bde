import { formatTime } from "@guildhall/discord-markdown";
import { Bell, BellRing } from "lucide-react";
import type { ReactNode } from "react";
import type { EventView } from "../../guild-view.ts";
import { Markdown } from "../markdown/markdown.tsx";
import { useWindow } from "../window-context.ts";

const active = 2;

function ScheduledEvent({ event }: { event: EventView }): ReactNode {
  const { view, texts, locale, nowMs, doings } = useWindow();
  const { id, isInterested, channelId, location } = event;
  const at = Date.parse(event.startsAt) / 1000;
  const reader = { locale, nowMs: nowMs() };
  const place = view.channels.find((channel) => channel.id === channelId)?.name ?? location;
  const Icon = isInterested ? BellRing : Bell;
  return (
    <li className="scheduled">
      <p className={event.status === active ? "good" : "muted"}>
        {event.status === active
          ? texts.eventLive
          : `${formatTime(at, "F", reader)} · ${formatTime(at, "R", reader)}`}
      </p>
      <h3 dir="auto">{event.name}</h3>
      {event.description ? <Markdown source={event.description} /> : null}
      <div className="scheduled-foot">
        <span dir="auto">{place}</span>
        <span className="muted">{texts.interestedCount(event.interestedCount)}</span>
        <button
          type="button"
          className="button"
          aria-pressed={isInterested}
          onClick={() => void doings.act("followEvent", { event: id, isInterested: !isInterested })}
        >
          <Icon className="icon" aria-hidden="true" />
          {texts.interested}
        </button>
      </div>
    </li>
  );
}

/** The server's own events, as Discord lists them. */
export function ScheduledEvents(): ReactNode {
  const { view, texts } = useWindow();
  return (
    <section className="forum" aria-label={texts.events}>
      {view.events.length === 0 ? <p className="empty">{texts.noEvents}</p> : null}
      <ul>
        {view.events.map((event) => (
          <ScheduledEvent key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}
