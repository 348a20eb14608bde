import { type ReactNode, useEffect, useState } from "react";
import { control } from "../api.ts";
import { useWindow } from "../window-context.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function useTick(everyMs: number): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
}

/** The time of the local Discord, which bot and dashboard go by too. It only moves forward. */
export function ClockPanel(): ReactNode {
  const { view, texts, locale, nowMs } = useWindow();
  const [isMoving, setIsMoving] = useState(false);
  useTick(1000);
  const now = nowMs();
  const nextMs = (view.nextStartMs ?? 0) - now;
  async function advance(advanceMs: number): Promise<void> {
    setIsMoving(true);
    await control("clock", { advanceMs }).catch(() => undefined);
    setIsMoving(false);
  }
  const steps = [
    { label: texts.oneMinute, ms: minuteMs },
    { label: texts.oneHour, ms: hourMs },
    nextMs > 0 ? { label: texts.toStart, ms: nextMs } : { label: texts.oneDay, ms: dayMs },
  ];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <section>
      <h2>{texts.clock}</h2>
      <p className="clock">
        <time dateTime={new Date(now).toISOString()}>
          {new Intl.DateTimeFormat(locale, { timeStyle: "medium" }).format(now)}
        </time>
        <small>
          {new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" }).format(now)}
          {", "}
          {timeZone.split("/").at(-1)?.replaceAll("_", " ")}
        </small>
      </p>
      <div className="row">
        {steps.map(({ label, ms }) => (
          <button
            key={label}
            type="button"
            className="button button-small"
            disabled={isMoving}
            onClick={() => void advance(ms)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
