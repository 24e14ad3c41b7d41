/** A ticket that was just made, as `make_ticket` answers; its code is in this answer only. */
export type MadeTicket = {
  ticket_id: string;
  code: string;
  address: string | null;
  qr: { size: number; path: string } | null;
  pictures: string[];
  number: string;
  opened: string;
  due: string;
};
