import type { TrafficObserver } from "../traffic.ts";

/** One line of "last interactions": what the bot asked for, how it went, how long it took. */
export type RecentRequest = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
};

const keptRequests = 200;

/** Remembers the bot's last requests, newest last. */
export function rememberRequests(): { readonly list: RecentRequest[]; readonly observer: TrafficObserver } {
  const list: RecentRequest[] = [];
  return {
    list,
    observer: {
      rest({ method, route, path, status, durationMs }) {
        list.push({ method, route: route ?? path, status, durationMs });
        if (list.length > keptRequests) list.splice(0, keptRequests / 2);
      },
    },
  };
}
