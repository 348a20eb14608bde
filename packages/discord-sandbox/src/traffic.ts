/** One REST call, as it came in and as it was answered. */
export type RestExchange = {
  readonly method: string;
  /** The path below `/api/v10`, with its ids. */
  readonly path: string;
  /** The route it matched: `/channels/:channel/messages`; undefined when none did. */
  readonly route: string | undefined;
  readonly query: URLSearchParams;
  readonly contentType: string;
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly durationMs: number;
};

/** One gateway frame. */
export type GatewayFrame = { readonly direction: "sent" | "received"; readonly payload: unknown };

/** Whoever wants to see everything that passes: conformance checks, the client page's log. */
export type TrafficObserver = {
  rest?(exchange: RestExchange): void;
  gateway?(frame: GatewayFrame): void;
};

/** Observers cost nothing while there are none. */
export type Traffic = Set<TrafficObserver>;
