// Inside this project "DateTime" is a namespace; an instant on the member's wall clock is a Moment here.
global using Moment = System.DateTime;
