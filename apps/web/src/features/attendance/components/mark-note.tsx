/** Why an officer marked somebody, in the officer's own words. */
export function MarkNote({ note }: { readonly note: string | null | undefined }) {
  if (!note) return null;
  return <bdi dir="auto" className="block text-small text-ink-2 wrap-anywhere">{`“${note}”`}</bdi>;
}
