import type { ServerResponse } from "node:http";
import type { Dispatch } from "../world/dispatch.ts";
import type { World } from "../world/world.ts";
import type { Activity } from "./activity.ts";

/** What a window should ask for anew: names only, never values. */
export type Topic = "guild" | "messages" | "activity";

/** Long enough to gather a burst, too short to notice. */
const gatherMs = 60;

/** A new message also moves the unread mark in the list of channels. What no bot hears of is a message for one alone, or commands. */
function topicsOf(dispatches: readonly Dispatch[]): Topic[] {
  if (dispatches.length === 0) return ["messages", "guild"];
  return dispatches.flatMap(({ t }): Topic[] => {
    if (t === "MESSAGE_CREATE") return ["messages", "guild"];
    return t.startsWith("MESSAGE_") ? ["messages"] : ["guild"];
  });
}

function openStream(response: ServerResponse): (topics: ReadonlySet<Topic>) => void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("retry: 500\n\n");
  return (topics) => response.write(`data: ${JSON.stringify([...topics])}\n\n`);
}

/** Tells one window what changed for as long as it is open. */
export function streamChanges(world: World, activity: Activity, response: ServerResponse): void {
  const write = openStream(response);
  let gathered = new Set<Topic>();
  let timer: NodeJS.Timeout | undefined;
  function tell(): void {
    timer = undefined;
    write(gathered);
    gathered = new Set();
  }
  function note(...topics: Topic[]): void {
    for (const topic of topics) gathered.add(topic);
    timer ??= setTimeout(tell, gatherMs).unref();
  }
  const onChange = (dispatches: readonly Dispatch[]) => note(...topicsOf(dispatches));
  const onActivity = () => note("activity");
  const onTime = () => note("guild");
  world.watchers.add(onChange);
  activity.watchers.add(onActivity);
  world.clock.watchers.add(onTime);
  response.once("close", () => {
    clearTimeout(timer);
    world.watchers.delete(onChange);
    activity.watchers.delete(onActivity);
    world.clock.watchers.delete(onTime);
  });
}
