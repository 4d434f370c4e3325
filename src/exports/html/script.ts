/** The page's whole script: it moves the reader about and filters. The page is complete without it. */
export const SCRIPT = `(function(){
"use strict";
var doc=document,last=null,kind=null,words="";
doc.documentElement.classList.add("js");
function all(selector,root){return Array.prototype.slice.call((root||doc).querySelectorAll(selector))}
var pane=doc.querySelector(".reports"),back=doc.querySelector(".back"),find=doc.getElementById("find"),found=doc.getElementById("found");
var questions=all(".question");
function reveal(element){for(var e=element;e;e=e.parentElement)if(e.tagName==="DETAILS")e.open=true}
function lit(id){
  all(".on").forEach(function(e){e.classList.remove("on")});
  var first=doc.getElementById(id);
  if(!first||!pane.contains(first)||first.tagName!=="SPAN")return;
  first.classList.add("on");
  all(".text [data-of]").forEach(function(e){if(e.getAttribute("data-of")===id)e.classList.add("on")});
}
function beside(){return getComputedStyle(pane).position==="sticky"}
function toReport(id,from){
  var target=doc.getElementById(id);
  if(!target)return;
  var x=window.scrollX,y=window.scrollY;
  last=from||last;
  reveal(target);
  if(location.hash!=="#"+id)location.hash=id;
  lit(id);
  target.tabIndex=-1;
  target.focus({preventScroll:true});
  target.scrollIntoView({block:target.tagName==="SPAN"?"center":"start"});
  if(beside())window.scrollTo(x,y);
  back.hidden=!last;
}
function clear(){
  kind=null;
  words="";
  if(find)find.value="";
  all("button[data-kind]").forEach(function(b){b.setAttribute("aria-pressed","false")});
  apply();
}
function unhide(element){
  var question=element.closest(".question");
  if(question&&question.hidden)clear();
}
function toQuestion(element){
  unhide(element);
  reveal(element);
  var summary=element.closest("details").querySelector("summary");
  summary.focus({preventScroll:true});
  summary.scrollIntoView({block:"center"});
}
function goBack(){
  if(!last)return;
  var to=last;
  last=null;
  back.hidden=true;
  unhide(to);
  reveal(to);
  to.focus({preventScroll:true});
  to.scrollIntoView({block:beside()?"nearest":"center"});
}
function apply(){
  var on=kind!==null||words!=="",shown=0;
  questions.forEach(function(q){
    var fits=(kind===null||q.getAttribute("data-verdict")===kind)&&(words===""||q.textContent.toLowerCase().indexOf(words)>=0);
    q.hidden=!fits;
    if(fits)shown+=1;
  });
  all(".split,.group").forEach(function(box){box.hidden=on&&!box.querySelector(".question:not([hidden])")});
  all(".group .more").forEach(function(box){var any=!!box.querySelector(".question:not([hidden])");box.hidden=on&&!any;if(on)box.open=any});
  all(".story").forEach(function(box){if(on&&box.querySelector(".question:not([hidden])"))box.open=true});
  if(found)found.textContent=on?shown+" of "+questions.length+" questions":"";
}
doc.addEventListener("click",function(event){
  var target=event.target;
  if(!target.closest||event.ctrlKey||event.metaKey||event.shiftKey)return;
  if(target.closest(".back")){goBack();return}
  var button=target.closest("button[data-kind]");
  if(button){
    var on=button.getAttribute("aria-pressed")!=="true";
    all("button[data-kind]").forEach(function(b){b.setAttribute("aria-pressed","false")});
    button.setAttribute("aria-pressed",String(on));
    kind=on?button.getAttribute("data-kind"):null;
    apply();
    return;
  }
  var link=target.closest("a[href^='#']");
  if(link){
    var id=link.getAttribute("href").slice(1),to=doc.getElementById(id);
    if(!to)return;
    if(pane.contains(to)){event.preventDefault();toReport(id,pane.contains(link)?null:link)}
    else if(to.classList.contains("proof")){event.preventDefault();history.pushState(null,"","#"+id);toQuestion(to)}
    else reveal(to);
    return;
  }
  var claim=target.closest(".text .claim");
  if(!claim||String(getSelection())!=="")return;
  for(var e=claim;e;e=e.parentElement&&e.parentElement.closest(".claim")){
    var of=e.id||e.getAttribute("data-of"),quote=null;
    all(".question a[href='#"+of+"']").some(function(a){quote=a;return true});
    if(quote){unhide(quote);lit(of);reveal(quote);quote.focus({preventScroll:true});quote.scrollIntoView({block:"center"});return}
  }
});
doc.addEventListener("keydown",function(event){
  if(event.ctrlKey||event.metaKey||event.altKey)return;
  if(event.key==="Escape"){goBack();return}
  if(event.key!=="j"&&event.key!=="k")return;
  var here=doc.activeElement&&doc.activeElement.closest(".question");
  if(!here)return;
  var seen=questions.filter(function(q){return q.offsetParent!==null});
  var next=seen[seen.indexOf(here)+(event.key==="j"?1:-1)];
  if(next){var line=next.querySelector("summary");line.focus({preventScroll:true});line.scrollIntoView({block:"nearest"})}
});
window.addEventListener("hashchange",function(){lit(location.hash.slice(1))});
var opened=[];
window.addEventListener("beforeprint",function(){opened=all("details:not([open])").filter(function(d){return !d.closest(".reports")});opened.forEach(function(d){d.open=true})});
window.addEventListener("afterprint",function(){opened.forEach(function(d){d.open=false});opened=[]});
all("button[data-kind]").forEach(function(b){b.disabled=false});
if(find){
  find.closest(".find").hidden=false;
  find.addEventListener("input",function(){words=find.value.trim().toLowerCase();apply()});
}
if(location.hash.length>1){
  var start=doc.getElementById(location.hash.slice(1));
  if(start){reveal(start);lit(start.id);start.scrollIntoView({block:"center"})}
}
})();`;
