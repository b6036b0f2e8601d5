/** The people in one version of a course. */
export class VersionPeople {
  version: number;
  /** Enrolled and not withdrawn, expired or done. */
  underWay: number;
  completed: number;
}

export class VersionPeopleList {
  /** Newest version first; versions with nobody are left out. */
  items: VersionPeople[];
}
