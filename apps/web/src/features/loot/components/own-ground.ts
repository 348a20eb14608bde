/** The reader's own row. */
export const ownGround =
  "bg-[color-mix(in_oklab,var(--lamp-soft)_62%,var(--surface))] shadow-[inset_3px_0_var(--lamp)] rtl:shadow-[inset_-3px_0_var(--lamp)]";
