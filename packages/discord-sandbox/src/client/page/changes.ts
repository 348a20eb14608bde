import type { Topic } from "../changes-stream.ts";

type Listener = (topics: ReadonlySet<Topic>) => void;

const listeners = new Set<Listener>();
const everything: ReadonlySet<Topic> = new Set(["guild", "messages", "activity"]);

function tell(topics: ReadonlySet<Topic>): void {
  for (const listen of listeners) listen(topics);
}

/** Opens this window's one stream; after a gap everything may be old. */
export function openChanges(): void {
  const source = new EventSource("/client/changes");
  source.addEventListener("open", () => tell(everything));
  source.addEventListener("message", ({ data }: MessageEvent<string>) =>
    tell(new Set(JSON.parse(data) as Topic[])),
  );
}

/** What this window itself changed where the stream has nothing to tell. */
export function noteChange(topic: Topic): void {
  tell(new Set([topic]));
}

export function listenToChanges(listen: Listener): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
