// As much of an observable as Web Chat needs.

const asObserver = observer => (typeof observer === 'function' ? { next: observer } : observer ?? {});

/** Tells each of its observers what happens from now on. */
export class Events {
  #observers = new Set();
  #onFirst;

  constructor(onFirst) {
    this.#onFirst = onFirst;
  }

  subscribe(observer) {
    const mine = asObserver(observer);
    this.#observers.add(mine);
    const first = this.#onFirst;
    this.#onFirst = undefined;
    first?.();
    return { unsubscribe: () => this.#observers.delete(mine) };
  }

  next(value) {
    for (const observer of [...this.#observers]) {
      observer.next?.(value);
    }
  }
}

/** Tells each new observer how things stand, and then of each change. */
export class Value extends Events {
  constructor(value) {
    super();
    this.value = value;
  }

  subscribe(observer) {
    const subscription = super.subscribe(observer);
    asObserver(observer).next?.(this.value);
    return subscription;
  }

  next(value) {
    this.value = value;
    super.next(value);
  }
}

/** An observable of what a promise will bring. */
export const ofPromise = start => ({
  subscribe(observer) {
    const { next, error, complete } = asObserver(observer);
    let wanted = true;
    start().then(
      value => {
        if (wanted) {
          next?.call(observer, value);
          complete?.call(observer);
        }
      },
      reason => wanted && error?.call(observer, reason));
    return { unsubscribe: () => (wanted = false) };
  },
});
