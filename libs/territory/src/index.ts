export { ancestorsOf, codeOf, isCode, isPath, parentOf, pathOf } from './path.js';
export { PlaceView } from './place.dto.js';
export { fitsBelow, type NewPlace, Place } from './place.entity.js';
export { type PlaceName, PlaceService } from './place.service.js';
export { TerritoryModule } from './territory.module.js';
export { schoolCode } from './school.import.js';
