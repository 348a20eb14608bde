/** A key to press. Keys are written the same in every direction of writing. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd
      dir="ltr"
      className="rounded-chip border border-line-2 bg-surface px-[5px] font-ui text-[11px] leading-4 font-medium text-ink-3"
    >
      {children}
    </kbd>
  );
}
