/** So much fits on a page, on paper and in a talk at the desk. */
export const MOST_IN_BASKET = 5;

/** What a visitor wants to look at again, or to talk about: services by id, in memory only. */
export class Basket {
  services = $state.raw<readonly string[]>([]);
  /** Whether something that was on the list is there no more; until the list is changed by hand. */
  lost = $state(false);

  get isFull(): boolean {
    return this.services.length >= MOST_IN_BASKET;
  }

  has(service: string): boolean {
    return this.services.includes(service);
  }

  /** Puts a service on the list, or takes it off. On a list that is full nothing more comes. */
  turn(service: string): void {
    this.lost = false;
    if (this.has(service)) this.services = this.services.filter((each) => each !== service);
    else if (!this.isFull) this.services = [...this.services, service];
  }

  /** Takes off what no page is there for any more, and remembers that there was some. */
  drop(gone: readonly string[]): void {
    this.services = this.services.filter((each) => !gone.includes(each));
    if (gone.length > 0) this.lost = true;
  }

  forget(): void {
    this.lost = false;
    this.services = [];
  }
}
