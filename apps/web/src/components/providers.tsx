"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { StyleNonce } from "./shell/style-nonce.tsx";
import { Toaster } from "./ui/toaster.tsx";
import { WorldFonts } from "./world-fonts.tsx";

/** What every page's parts count on: data that stays good until news make it stale, toasts. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: 1 } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <StyleNonce />
      <WorldFonts />
      {children}
      <Toaster />
    </QueryClientProvider>
  );
}
