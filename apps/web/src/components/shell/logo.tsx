/** A hall's gable, in its door the flame. It keeps its direction in every language. */
export function Logo({ className = "size-7" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`shrink-0 ${className}`}>
      <path
        className="fill-ink"
        fillRule="evenodd"
        d="M16 2 30 11.2V30H2V11.2zM16 10.5c-4.7 0-8 3.5-8 8.3V30h16V18.8c0-4.8-3.3-8.3-8-8.3z"
      />
      <path
        className="fill-lamp"
        d="M16 14.5c2.5 3 3.8 5 3.8 7.1a3.8 3.8 0 0 1-7.6 0c0-2.1 1.3-4.1 3.8-7.1zM10.5 27.6h11V30h-11z"
      />
    </svg>
  );
}
