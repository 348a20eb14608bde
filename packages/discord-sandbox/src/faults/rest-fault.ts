/** What happens to the next REST requests that match. */
export type RestFault = {
  readonly kind:
    | "latency"
    /** The socket is cut, nothing was done. */
    | "drop"
    /** The given status, nothing was done. */
    | "status"
    /** It was done, but the answer is a 500. */
    | "stored-then-500"
    | "rate-limit"
    | "missing-permission"
    /** The process that asks is killed, or the callback given to the sandbox is called, before anything is done. */
    | "kill";
  readonly method?: string;
  /** A route such as `/channels/:channel/messages`; every one when absent. */
  readonly route?: string;
  /** Lets this many matching requests pass first. */
  readonly after?: number;
  /** How many requests it hits; 1 when absent, 0 for all. */
  readonly times?: number;
  readonly delayMs?: number;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly isGlobal?: boolean;
  /** Only for `kill`: the bot's process. */
  readonly pid?: number;
  /** Only for `kill`, in the same process. */
  readonly onKill?: () => void;
};

export type RestFaults = {
  disturbRest(fault: RestFault): void;
  /** The fault that hits this request. */
  takeRest(method: string, route: string): RestFault | undefined;
  clearRest(): void;
  /** Is any trouble still to come? */
  isRestDisturbed(): boolean;
};

type Armed = { readonly fault: RestFault; toPass: number; left: number };

function matches(fault: RestFault, method: string, route: string): boolean {
  const isMethod = fault.method === undefined || fault.method === method;
  return isMethod && (fault.route === undefined || fault.route === route);
}

export function restFaults(): RestFaults {
  const armed = new Set<Armed>();

  function hits(entry: Armed): boolean {
    if (entry.toPass > 0) {
      entry.toPass -= 1;
      return false;
    }
    entry.left -= 1;
    if (entry.left === 0) armed.delete(entry);
    return true;
  }
  return {
    disturbRest: (fault) => armed.add({ fault, toPass: fault.after ?? 0, left: fault.times ?? 1 }),
    takeRest(method, route) {
      for (const entry of armed) if (matches(entry.fault, method, route) && hits(entry)) return entry.fault;
      return undefined;
    },
    clearRest: () => armed.clear(),
    isRestDisturbed: () => armed.size > 0,
  };
}
