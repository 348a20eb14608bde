import type { ReactNode } from "react";
import type { ActivityEntry } from "../../activity.ts";
import type { Texts } from "../texts/english.ts";
import { useWindow } from "../window-context.ts";

const shownEntries = 12;

/** The end of a route says enough where there are no words for it. */
function requestWords({ requests }: Texts, name: string): string {
  const [method = "", route = ""] = name.split(" ");
  const parts = route.split("/").filter(Boolean);
  return requests[name] ?? `${method} …/${parts.slice(2).join("/")}`;
}

function Entry({ entry }: { entry: ActivityEntry }): ReactNode {
  const { texts } = useWindow();
  const { kind, name, durationMs, status } = entry;
  const isGood = /^2\d\d$/.test(status);
  return (
    <tr>
      <td title={name}>
        {kind === "request" ? (
          requestWords(texts, name)
        ) : (
          <>
            {texts.kinds[kind]} <b dir="auto">{name}</b>
          </>
        )}
      </td>
      <td>{`${Math.round(durationMs)} ms`}</td>
      <td className={isGood ? "good" : "bad"}>{status === "failed" ? texts.failed : status}</td>
    </tr>
  );
}

/** What people did and what the bot asked for, newest first. */
export function ActivityPanel({ activity }: { activity: readonly ActivityEntry[] }): ReactNode {
  const { texts } = useWindow();
  return (
    <section className="activity">
      <h2>{texts.lastInteractions}</h2>
      {activity.length === 0 ? <p className="hint">{texts.nothingYet}</p> : null}
      <table aria-label={texts.lastInteractions}>
        <tbody>
          {activity.slice(0, shownEntries).map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
