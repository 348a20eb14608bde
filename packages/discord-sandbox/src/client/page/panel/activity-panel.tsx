import type { ReactNode } from "react";
import type { ActivityEntry } from "../../activity.ts";
import { useWindow } from "../window-context.ts";

const shownEntries = 12;

function Entry({ entry }: { entry: ActivityEntry }): ReactNode {
  const { texts } = useWindow();
  const { kind, name, durationMs, status } = entry;
  const isGood = status.startsWith("2") && status.length === 3;
  return (
    <tr>
      <td title={name}>
        {kind === "request" ? null : `${texts.kinds[kind]} `}
        <b dir="auto">{kind === "request" ? readableRoute(name) : name}</b>
      </td>
      <td>{`${Math.round(durationMs)} ms`}</td>
      <td className={isGood ? "good" : "bad"}>{status === "failed" ? texts.failed : status}</td>
    </tr>
  );
}

/** The end of a route says enough: `PATCH …/messages/:message`. */
function readableRoute(name: string): string {
  const [method = "", route = ""] = name.split(" ");
  const parts = route.split("/").filter(Boolean);
  return parts.length > 2 ? `${method} …/${parts.slice(2).join("/")}` : name;
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
