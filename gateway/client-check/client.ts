// What a front end does first, so that the compiler shows whether the document gives it its types.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/onetribe";

const api = createClient<paths>({ baseUrl: "http://127.0.0.1:8080" });

export type Ticket = components["schemas"]["Ticket"];

export async function openTicket(subject: string, words: string): Promise<Ticket> {
  const { data, error } = await api.POST("/api/v1/tickets", {
    params: { header: { "Idempotency-Key": crypto.randomUUID() } },
    body: { subject, channel: "WEB", customer: { name: "Alexis" }, message: { body: words } },
  });
  if (error) {
    throw new Error(error.detail);
  }
  return data;
}

export async function subjectsOf(owner: string): Promise<string[]> {
  const { data, error } = await api.GET("/api/v1/tickets", {
    params: { query: { owner: [owner], status: ["OPEN"], limit: 50 } },
  });
  if (error) {
    throw new Error(error.detail);
  }
  return data.items.map((ticket) => ticket.subject);
}

export async function statusOf(id: number): Promise<Ticket["status"] | undefined> {
  const { data } = await api.GET("/api/v1/tickets/{id}", { params: { path: { id } } });
  return data?.status;
}
