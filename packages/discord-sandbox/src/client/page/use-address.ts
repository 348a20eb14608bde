import { useCallback, useState } from "react";

/** Who this window is and what it looks at. It lives in the address, so that two windows are two people. */
export type Address = {
  readonly guild: string | null;
  readonly as: string | null;
  /** A channel, a thread, or `events`. */
  readonly channel: string | null;
};

function readAddress(): Address {
  const query = new URLSearchParams(location.search);
  return { guild: query.get("guild"), as: query.get("as"), channel: query.get("channel") };
}

export function writeQuery(address: Address): string {
  const given = Object.entries(address).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(given).toString();
}

export function useAddress(): [Address, (next: Partial<Address>) => void] {
  const [address, setAddress] = useState(readAddress);
  const go = useCallback((next: Partial<Address>) => {
    setAddress((before) => {
      const after = { ...before, ...next };
      history.replaceState(null, "", `/?${writeQuery(after)}`);
      return after;
    });
  }, []);
  return [address, go];
}
